using PaperFigures.Output;

namespace Fathom.PaperFigures.Tests.Output;

public class CsvTableTests
{
    [Fact]
    public void A_table_is_a_header_and_rows_with_line_feeds()
    {
        var table = new CsvTable("name", "value");
        table.Add("a", CsvTable.Number(0.1 + 0.2));
        table.Add("b", CsvTable.Number(null));
        table.Add("c", CsvTable.Number(1_000_000L));

        Assert.Equal("name,value\na,0.30000000000000004\nb,\nc,1000000\n", table.ToString());
    }

    [Fact]
    public void A_row_of_another_width_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CsvTable("name", "value").Add("a"));

    [Theory]
    [InlineData("a,b")]
    [InlineData("a\"b")]
    [InlineData("a\nb")]
    public void A_cell_that_would_need_quoting_is_refused(string cell) =>
        Assert.Throws<ArgumentException>(() => new CsvTable("name").Add(cell));
}
