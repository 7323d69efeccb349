using System.Globalization;
using Fathom.Benchmarks.Commands;

namespace Fathom.Benchmarks;

/// <summary>Performance figures of the generated kernels: each command is one class.</summary>
internal static class Program
{
    private const int BadUsage = 2;

    public static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments is not [string name, .. string[] options] || CommandRegistry.Find(name) is not { } command)
        {
            Console.Error.WriteLine(CommandRegistry.Usage);
            return BadUsage;
        }

        try
        {
            return command.Run(options, Console.Out);
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine(exception.Message);
            Console.Error.WriteLine($"Usage: {command.Usage}");
            return BadUsage;
        }
    }
}
