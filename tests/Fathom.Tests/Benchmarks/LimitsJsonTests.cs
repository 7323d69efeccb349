using System.Text.Json;
using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Measurement;

namespace Fathom.Tests.Benchmarks;

public class LimitsJsonTests
{
    [Fact]
    public void Json_HasARowForEachFigure_InOrder()
    {
        JsonElement[] rows = Write(FigureTable.All.Select(Measured));

        Assert.Equal(FigureTable.All.Select(figure => figure.Name), rows.Select(row => row.GetProperty("name").GetString()));
    }

    [Fact]
    public void Rows_HaveExactlyTheFiveProperties() => Assert.All(
        Write(FigureTable.All.Select(Measured)),
        row => Assert.Equal(
            ["name", "value", "unit", "fraction_of_limit", "limit"],
            row.EnumerateObject().Select(property => property.Name)));

    [Fact]
    public void Units_AreThePromisedOnes() => Assert.All(
        Write(FigureTable.All.Select(Measured)),
        row => Assert.Contains(row.GetProperty("unit").GetString(), new[] { "us", "ns", "ms", "ratio", "bytes" }));

    [Fact]
    public void Fraction_IsANumberWhereTheTableAsksForOne_ElseNull()
    {
        JsonElement[] rows = Write(FigureTable.All.Select(Measured));
        string[] withFraction =
        [
            "step-paper-1t", "step-paper-1t-avx2", "forward-paper-b10", "step-paper-b256", "infer-mnist-b1", "train-mnist-b32-adam",
        ];

        Assert.All(rows, row =>
        {
            JsonValueKind expected =
                withFraction.Contains(row.GetProperty("name").GetString()) ? JsonValueKind.Number : JsonValueKind.Null;
            Assert.Equal(expected, row.GetProperty("fraction_of_limit").ValueKind);
            Assert.Equal(expected, row.GetProperty("limit").ValueKind);
        });
    }

    [Fact]
    public void Numbers_AreTheMediansAndTheValueAtTheLimit()
    {
        FigureResult result = new(FigureTable.Find("infer-mnist-b1")!, new Spread(3, 4, 9), new Spread(0.5, 0.75, 0.9));

        JsonElement row = Assert.Single(Write([result]));

        Assert.Equal(4, row.GetProperty("value").GetDouble());
        Assert.Equal(0.75, row.GetProperty("fraction_of_limit").GetDouble());
        Assert.Equal(3, row.GetProperty("limit").GetDouble());
    }

    private static FigureResult Measured(Figure figure) => new(
        figure,
        Spread.Of([2]),
        figure.Yardstick == Yardstick.FractionOfLimit ? Spread.Of([0.5]) : null);

    private static JsonElement[] Write(IEnumerable<FigureResult> results)
    {
        using MemoryStream stream = new();
        LimitsJson.Write(stream, results);
        return [.. JsonDocument.Parse(stream.ToArray()).RootElement.EnumerateArray()];
    }
}
