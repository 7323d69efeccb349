using PaperFigures.Settings;

namespace Fathom.PaperFigures.Tests.Settings;

public class SettingsParserTests
{
    [Fact]
    public void A_figure_is_made_at_the_smoke_budget_unless_told_otherwise()
    {
        ProgramSettings settings = SettingsParser.Parse(["figure", "6"]);

        Assert.Equal([new Item(ItemKind.Figure, 6)], settings.Items);
        Assert.Equal("smoke", settings.Budget.Name);
        Assert.Equal(1, settings.Seed);
        Assert.Null(settings.Threads);
        Assert.Null(settings.DataFolder);
        Assert.Equal(Path.Combine("paper-figures", "smoke-seed-1"), settings.Folder);
    }

    [Fact]
    public void Every_option_is_read()
    {
        ProgramSettings settings = SettingsParser.Parse(
            ["table", "1", "--budget", "hour", "--data", "sets", "--output", "there", "--seed", "7", "--threads", "2"]);

        Assert.Equal([new Item(ItemKind.Table, 1)], settings.Items);
        Assert.Equal("hour", settings.Budget.Name);
        Assert.Equal("sets", settings.DataFolder);
        Assert.Equal(Path.Combine("there", "hour-seed-7"), settings.Folder);
        Assert.Equal(7, settings.Seed);
        Assert.Equal(2, settings.Threads);
    }

    [Fact]
    public void All_is_figures_2_to_12_and_table_1()
    {
        Assert.Equal(
            [.. Enumerable.Range(2, 11).Select(number => $"figure {number}"), "table 1"],
            SettingsParser.Parse(["all"]).Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("", "Expected 'figure N', 'table 1' or 'all'; got nothing.")]
    [InlineData("picture 6", "Expected 'figure N', 'table 1' or 'all'; got 'picture'.")]
    [InlineData("figure", "figure takes a whole number from 2 to 12; got ''.")]
    [InlineData("figure 1", "figure takes a whole number from 2 to 12; got '1'.")]
    [InlineData("figure 13", "figure takes a whole number from 2 to 12; got '13'.")]
    [InlineData("table 2", "table takes a whole number from 1 to 1; got '2'.")]
    [InlineData("all --budget day", "--budget takes smoke, hour or paper; got 'day'.")]
    [InlineData("all --seed -1", "--seed takes a whole number from 0 to 999999; got '-1'.")]
    [InlineData("all --seed 1000000", "--seed takes a whole number from 0 to 999999; got '1000000'.")]
    [InlineData("all --threads 0", "--threads takes a whole number from 1 to 256; got '0'.")]
    [InlineData("all --threads", "'--threads' needs a value after it.")]
    [InlineData("all --fast yes", "Expected --budget, --data, --output, --seed or --threads; got '--fast'.")]
    public void What_there_is_not_is_refused(string arguments, string message)
    {
        string[] split = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(message, Assert.Throws<SettingsException>(() => SettingsParser.Parse(split)).Message);
    }
}
