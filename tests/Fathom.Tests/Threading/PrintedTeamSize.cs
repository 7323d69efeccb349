namespace Fathom.Tests.Threading;

/// <summary>The child process of <see cref="TeamSizeTests"/>: prints the size of the team, twice, or why there is none.</summary>
internal static class PrintedTeamSize
{
    public static int Run()
    {
        for (int attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                Console.WriteLine(ThreadTeam.Size);
            }
            catch (InvalidOperationException exception)
            {
                Console.WriteLine(exception.Message);
            }
        }

        return 0;
    }
}
