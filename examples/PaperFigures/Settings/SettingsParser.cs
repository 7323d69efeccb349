using System.Globalization;
using Fathom;
using PaperFigures.Budgets;
using PaperFigures.Data;

namespace PaperFigures.Settings;

/// <summary>Reads the command line.</summary>
internal static class SettingsParser
{
    /// <summary>How the program is called.</summary>
    public const string Usage = """
        dotnet run -c Release --project examples/PaperFigures -- WHAT [OPTIONS]

          figure N           one figure of the paper, 2 to 12
          table 1            the table of test errors
          all                everything, and whether the paper's findings hold

          --budget NAME      smoke (default), hour or paper: how many examples the networks train on
          --data DIR         where the files of MNIST, CIFAR-10 and Small-ImageNet are
          --output DIR       where to write (default: paper-figures)
          --seed N           of weights and training examples (default: 1)
          --threads N        the most threads that work on one step (default: as many as there are processors)

        Interrupt it with Ctrl+C; the same command goes on from there.
        """;

    private const int FirstFigure = 2;
    private const int LastFigure = 12;

    private static IReadOnlyList<Item> AllItems { get; } =
    [
        .. Enumerable.Range(FirstFigure, LastFigure - FirstFigure + 1).Select(number => new Item(ItemKind.Figure, number)),
        new Item(ItemKind.Table, 1),
    ];

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="SettingsException">They ask for nothing that there is.</exception>
    public static ProgramSettings Parse(IReadOnlyList<string> arguments)
    {
        (IReadOnlyList<Item> items, int used) = ParseItems(arguments);
        var settings = new ProgramSettings { Items = items };
        for (int index = used; index < arguments.Count; index += 2)
        {
            if (index + 1 == arguments.Count)
            {
                throw new SettingsException($"'{arguments[index]}' needs a value after it.");
            }

            settings = With(settings, arguments[index], arguments[index + 1]);
        }

        return settings;
    }

    private static ParsedItems ParseItems(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
        {
            throw new SettingsException("Expected 'figure N', 'table 1' or 'all'; got nothing.");
        }

        string number = arguments.Count > 1 ? arguments[1] : "";
        return arguments[0] switch
        {
            "all" => new ParsedItems(AllItems, 1),
            "figure" => new ParsedItems([new Item(ItemKind.Figure, Whole("figure", number, FirstFigure, LastFigure))], 2),
            "table" => new ParsedItems([new Item(ItemKind.Table, Whole("table", number, 1, 1))], 2),
            var other => throw new SettingsException($"Expected 'figure N', 'table 1' or 'all'; got '{other}'."),
        };
    }

    private static ProgramSettings With(ProgramSettings settings, string option, string value) => option switch
    {
        "--budget" => settings with { Budget = BudgetOf(value) },
        "--data" => settings with { DataFolder = NotEmpty(option, value) },
        "--output" => settings with { OutputFolder = NotEmpty(option, value) },
        "--seed" => settings with { Seed = Whole(option, value, 0, ShapesetData.FirstReservedSeed - 1) },
        "--threads" => settings with { Threads = Whole(option, value, 1, ThreadTeam.MaximumSize) },
        _ => throw new SettingsException(
            $"Expected --budget, --data, --output, --seed or --threads; got '{option}'."),
    };

    private static Budget BudgetOf(string name) => BudgetCatalogue.All.FirstOrDefault(budget => budget.Name == name)
        ?? throw new SettingsException($"--budget takes smoke, hour or paper; got '{name}'.");

    private static string NotEmpty(string option, string value) => value.Length > 0
        ? value
        : throw new SettingsException($"{option} takes the name of a folder; got nothing.");

    private static int Whole(string option, string value, int least, long most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new SettingsException(
                FormattableString.Invariant($"{option} takes a whole number from {least} to {most}; got '{value}'."));

    private sealed record ParsedItems(IReadOnlyList<Item> Items, int Used);
}
