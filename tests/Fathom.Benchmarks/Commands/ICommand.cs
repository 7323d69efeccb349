namespace Fathom.Benchmarks.Commands;

/// <summary>One command of the program.</summary>
internal interface ICommand
{
    /// <summary>The first word of the command line.</summary>
    string Name { get; }

    /// <summary>The command with its options, and what it does; null for a command that only this program starts.</summary>
    string? Usage { get; }

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0 where everything was measured.</returns>
    int Run(IReadOnlyList<string> options, TextWriter output);
}
