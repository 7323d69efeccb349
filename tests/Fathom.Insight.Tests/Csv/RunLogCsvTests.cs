using System.Globalization;
using Fathom.Insight.Tests.RunLogs;

namespace Fathom.Insight.Tests.Csv;

public sealed class RunLogCsvTests : IDisposable
{
    private readonly LogFile _file = new();

    private string Tables => _file.Directory.File("tables");

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Every_table_has_a_row_for_each_of_its_things()
    {
        RunLogCsv.Export(_file.Read(SampleRun.All), Tables);

        Assert.Equal(
            [
                "distributions.csv", "full.csv", "histograms.csv", "moments.csv", "progress.csv", "singular_values.csv", "validations.csv",
            ],
            Directory.EnumerateFiles(Tables).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2, Rows("progress").Count);
        Assert.Equal(2, Rows("validations").Count);
        Assert.Equal(2 * 2, Rows("moments").Count);
        Assert.Equal(2 * 2, Rows("full").Count);
        Assert.Equal(2 * 2 * 3, Rows("distributions").Count);
        Assert.Equal(2 * 2 * 3 * 4, Rows("histograms").Count);
        Assert.Equal(["hidden1", "end_to_end", "hidden1", "end_to_end"], Rows("singular_values").Select(row => row["layer"]));
    }

    [Fact]
    public void Numbers_read_back_to_the_bit_and_null_is_empty()
    {
        ProgressEntry progress = SampleRun.Progress(20) with { Epochs = null };
        RunLogCsv.Export(_file.Read(SampleRun.Start(), progress, SampleRun.Moments(39), SampleRun.Full(0)), Tables);

        Dictionary<string, string> report = Assert.Single(Rows("progress"));
        Assert.Equal("20", report["step"]);
        Assert.Equal("80", report["examples"]);
        Assert.Equal("", report["epochs"]);
        Assert.Equal(progress.Loss, Number(report["loss"]));
        Assert.Equal(progress.LearningRate, Number(report["learning_rate"]));
        Assert.Equal("160.5", report["examples_per_second"]);
        Assert.Equal("0.625", report["elapsed_seconds"]);

        Dictionary<string, string> output = Rows("moments")[1];
        Assert.Equal("output", output["layer"]);
        Assert.Equal("Infinity", output["loss"]);
        Assert.Equal("NaN", output["weight_gradient_standard_deviation"]);
        Assert.Equal(double.Epsilon, Number(output["activation_standard_deviation"]));
        Assert.Equal(double.MinValue, Number(output["activation_minimum"]));
        Assert.Equal(double.MaxValue, Number(output["activation_maximum"]));
        Assert.Equal("0.01", output["update_ratio"]);
        Assert.Equal("", Rows("full")[0]["update_to_weight"]);
    }

    [Fact]
    public void Every_column_of_the_moments_holds_its_own_field()
    {
        RunLogCsv.Export(_file.Read(SampleRun.Start(), SampleRun.Moments(39)), Tables);

        Assert.Equal(
            [
                ("step", "39"), ("loss", "Infinity"), ("layer", "hidden1"), ("activation_mean", "0.1"),
                ("activation_standard_deviation", "0.2"), ("activation_minimum", "-0.9"), ("activation_maximum", "0.8"),
                ("saturated_fraction", "0.25"), ("gradient_mean", "1E-07"), ("gradient_standard_deviation", "2E-07"),
                ("weight_gradient_mean", "3E-07"), ("weight_gradient_standard_deviation", "4E-07"), ("update_ratio", "0.001"),
            ],
            Rows("moments")[0].Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void The_bins_of_a_histogram_tile_its_range_and_its_density_has_area_one()
    {
        RunLogCsv.Export(_file.Read(SampleRun.Start(), SampleRun.Full(20)), Tables);

        var gradients = Rows("histograms").Where(row => row["layer"] == "hidden1" && row["quantity"] == "gradients").ToList();

        Assert.Equal(["-1", "-0.5", "0", "0.5"], gradients.Select(row => row["bin_start"]));
        Assert.Equal(["-0.5", "0", "0.5", "1"], gradients.Select(row => row["bin_end"]));
        Assert.Equal(["1", "2", "3", "4"], gradients.Select(row => row["count"]));
        Assert.All(gradients, row => Assert.Equal("probe", row["examples"]));
        Assert.Equal(1, gradients.Sum(row => Number(row["density"]) * 0.5), 12); // four products of two roundings each
        Assert.All(Rows("histograms").Where(row => row["quantity"] == "weight_gradients"), row => Assert.Equal("NaN", row["density"]));
    }

    [Fact]
    public void Every_column_of_the_distributions_holds_its_own_field()
    {
        RunLogCsv.Export(_file.Read(SampleRun.Start(), SampleRun.Full(20) with { IsProbe = false }), Tables);

        Assert.Equal(
            [
                ("step", "20"), ("examples", "minibatch"), ("layer", "hidden1"), ("quantity", "activations"), ("count", "8"),
                ("non_finite_count", "1"), ("mean", "0.125"), ("standard_deviation", "0.375"), ("minimum", "-0.875"), ("maximum", "0.625"),
                ("percentile_1", "-0.75"), ("percentile_99", "0.5"),
            ],
            Rows("distributions")[0].Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(
            [
                ("step", "20"), ("examples", "minibatch"), ("rows", "300"), ("loss", "0.5"), ("layer", "hidden1"),
                ("saturated_fraction", "0.375"), ("always_saturated_units", "1"), ("saturation_window", "20"),
                ("gradient_to_weight", "0.0625"), ("update_to_weight", "0.002"),
            ],
            Rows("full")[0].Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(
            [
                ("step", "20"), ("examples", "minibatch"), ("layer", "hidden1"), ("mean", "0.5"), ("root_mean_square", "0.625"),
                ("largest", "1.25"),
            ],
            Rows("singular_values")[0].Select(pair => (pair.Key, pair.Value)));
    }

    [Theory]
    [InlineData("plain name")]
    [InlineData("a,b")]
    [InlineData("say \"tanh\"")]
    [InlineData("two\r\nlines\n")]
    [InlineData("\"")]
    public void Names_come_back_whatever_they_hold(string name)
    {
        MomentsEntry moments = SampleRun.Moments(1);
        moments = moments with { Layers = [moments.Layers[0] with { Layer = name }] };
        RunLogCsv.Export(_file.Read(SampleRun.Start(), moments), Tables);
        Assert.Equal(name, Assert.Single(Rows("moments"))["layer"]);
    }

    [Fact]
    public void Tables_of_an_empty_run_have_their_columns_and_no_row()
    {
        RunLogCsv.Export(_file.Read(SampleRun.Start()), Tables);
        Assert.All(Directory.EnumerateFiles(Tables), path => Assert.Empty(CsvParser.ReadRows(path)));
        Assert.Equal("step,rows,loss,error_rate\r\n", File.ReadAllText(Path.Combine(Tables, "validations.csv")));
    }

    [Fact]
    public void A_culture_with_decimal_commas_changes_nothing()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "," } };
            RunLogCsv.Export(_file.Read(SampleRun.Start(), SampleRun.Progress(20)), Tables);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal("0.625", Assert.Single(Rows("progress"))["elapsed_seconds"]);
    }

    private List<Dictionary<string, string>> Rows(string table) => CsvParser.ReadRows(Path.Combine(Tables, table + ".csv"));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
