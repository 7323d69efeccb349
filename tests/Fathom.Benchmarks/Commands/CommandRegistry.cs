using Fathom.Benchmarks.Accuracy;

namespace Fathom.Benchmarks.Commands;

/// <summary>Every command of the program.</summary>
internal static class CommandRegistry
{
    private static readonly ICommand[] All =
    [
        new LimitsCommand(), new PeersCommand(), new DetailCommand(), new AccuracyCommand(), new MeasureCommand(),
    ];

    public static string Usage =>
        "Give a command:" + string.Concat(All.Where(command => command.Usage is not null).Select(command => $"\n  {command.Usage}"));

    public static ICommand? Find(string name) => Array.Find(All, command => command.Name == name);
}
