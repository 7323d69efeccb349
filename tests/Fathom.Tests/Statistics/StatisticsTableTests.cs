using System.Globalization;

namespace Fathom.Tests.Statistics;

public class StatisticsTableTests
{
    private static readonly Network Sample = new Network(hidden: 2)
        .With(0, layer => layer with { Layer = "a long name", ActivationMean = -0.1234, SaturatedFraction = 1 })
        .With(1, layer => layer with { ActivationMinimum = -12345.6, ActivationMaximum = 999.9994, UpdateRatio = double.NaN });

    [Fact]
    public void The_table_has_fixed_columns() => Assert.Equal(
        """
                                      activation                        gradient         weight gradient         update /
        layer           mean      std      min      max  saturated      mean       std      mean       std         weight
        a long name   -0.123    0.300   -0.950    0.900    100.0 %  -1.0E-05   5.0E-02   1.0E-06   4.0E-03        1.1E-03
        layer2         0.010    0.300 -1.2E+04  999.999      2.0 %  -1.0E-05   5.0E-02   1.0E-06   4.0E-03            NaN
        output         0.010    0.300   -0.950    0.900      2.0 %  -1.0E-05   5.0E-02   1.0E-06   4.0E-03        1.1E-03

        """.ReplaceLineEndings("\n"),
        Sample.Table);

    [Fact]
    public void The_table_does_not_depend_on_the_culture()
    {
        string expected = Sample.Table;
        CultureInfo before = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = commas;
            Assert.Equal(expected, Sample.Table);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_line_is_as_long_as_the_last()
    {
        string[] lines = Sample.Table.TrimEnd('\n').Split('\n');

        Assert.Equal(5, lines.Length);
        Assert.Single(lines.Select(line => line.Length).Distinct());
        Assert.InRange(lines[0].Length, 1, 140);
    }
}
