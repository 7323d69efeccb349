using Fathom.Benchmarks.Commands;

namespace Fathom.Benchmarks.Limits;

/// <summary>The options of <c>limits</c>.</summary>
/// <param name="JsonPath">Where the JSON goes; null for none.</param>
/// <param name="Figures">What to measure.</param>
/// <param name="Effort">How often and how long.</param>
internal sealed record LimitsOptions(string? JsonPath, IReadOnlyList<Figure> Figures, Effort Effort)
{
    public static LimitsOptions Parse(IReadOnlyList<string> options)
    {
        LimitsOptions parsed = new(JsonPath: null, FigureTable.All, Effort.Full);
        for (int i = 0; i < options.Count; i++)
        {
            parsed = options[i] switch
            {
                "--quick" => parsed with { Effort = Effort.Quick },
                "--json" when i + 1 < options.Count => parsed with { JsonPath = options[++i] },
                "--only" when i + 1 < options.Count => parsed with { Figures = Select(options[++i]) },
                _ => throw new UsageException($"'{options[i]}' is no option of limits, or its value is missing."),
            };
        }

        return parsed;
    }

    private static IReadOnlyList<Figure> Select(string names) =>
        [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Find)];

    private static Figure Find(string name) =>
        FigureTable.Find(name) ?? throw new UsageException(
            $"There is no figure '{name}'; the names are {string.Join(", ", FigureTable.All.Select(figure => figure.Name))}.");
}
