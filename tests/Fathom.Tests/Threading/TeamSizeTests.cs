using System.Diagnostics;
using System.Globalization;
using Fathom.Threading;

namespace Fathom.Tests.Threading;

public class TeamSizeTests
{
    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(null, 12, 12)]
    [InlineData(null, 96, 16)]
    [InlineData("", 4, 4)]
    [InlineData("1", 4, 1)]
    [InlineData("256", 4, 256)]
    public void The_size_is_the_variable_or_the_processors_up_to_16(string? variable, int processors, int expected) =>
        Assert.Equal(expected, TeamSize.Choose(variable, processors));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("257")]
    [InlineData("99999999999")]
    [InlineData("2.0")]
    [InlineData("1,000")]
    [InlineData(" 2")]
    [InlineData("all")]
    public void A_variable_that_is_no_size_is_refused(string variable)
    {
        string message = Assert.Throws<InvalidOperationException>(() => TeamSize.Choose(variable, 4)).Message;

        Assert.Contains($"FATHOM_THREADS is '{variable}'", message, StringComparison.Ordinal);
        Assert.Contains("a whole number from 1 to 256", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MaxValue, 8, 0, 8)]
    [InlineData(3, 8, 0, 3)]
    [InlineData(8, 8, 3, 5)]
    [InlineData(8, 8, 7, 1)]
    [InlineData(8, 2, 40, 1)]
    [InlineData(1, 8, 0, 1)]
    public void A_step_has_no_more_members_than_are_of_use_and_have_a_processor(int wanted, int size, int alone, int expected) =>
        Assert.Equal(expected, TeamSize.Members(wanted, size, alone));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(257)]
    public void A_size_out_of_range_is_refused(int size)
    {
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => ThreadTeam.Size = size).Message;

        Assert.Contains("must be from 1 to 256", message, StringComparison.Ordinal);
    }

    // The variable is read once a process.
    [Fact]
    public void A_process_reads_the_variable() => Assert.Equal(Lines("3", "3"), Child("3"));

    [Fact]
    public void A_process_without_the_variable_has_a_thread_a_processor()
    {
        string expected = Math.Min(Environment.ProcessorCount, 16).ToString(CultureInfo.InvariantCulture);

        Assert.Equal(Lines(expected, expected), Child(variable: null));
    }

    [Fact]
    public void A_process_with_a_bad_variable_is_told_at_every_use()
    {
        const string Message = "FATHOM_THREADS is 'two'; it must be a whole number from 1 to 256: "
            + "the number of threads that work on a step. Without it, it is the number of processors.";

        Assert.Equal(Lines(Message, Message), Child("two"));
    }

    private static string Lines(string first, string second) => first + Environment.NewLine + second;

    private static string Child(string? variable)
    {
        ProcessStartInfo command = ChildProcess.Command(ChildProcess.TeamSize);
        command.Environment.Remove(ThreadTeam.SizeVariable);
        if (variable is not null)
        {
            command.Environment[ThreadTeam.SizeVariable] = variable;
        }

        return ChildProcess.Output(command);
    }
}
