using Fathom.PaperFigures.Tests.Training;
using PaperFigures.Observation;

namespace Fathom.PaperFigures.Tests.Observation;

public class LookFileTests
{
    [Fact]
    public void Looks_read_back_as_they_were_written()
    {
        using var rig = new Rig();
        string path = Path.Combine(rig.Folder, "layers.csv");
        IReadOnlyList<Look> looks =
        [
            new(0, [new("layer1", 0, 1.0 / 3, -0.7, 0.7, 0, 0.01, 0.002), new("layer2", 0.1, 0.2, -0.4, 0.4, 0, 0.03, 0.002)]),
            new(50_000, [new("layer1", 0, 0.5, -1, 1, 0.25, 0.01, 0.002), new("layer2", 0.1, 0.2, -0.4, 0.4, 0, 0.03, double.NaN)]),
        ];

        LookFile.Write(path, looks);

        Assert.Equal(looks.Select(look => look.Examples), LookFile.Read(path).Select(look => look.Examples));
        Assert.Equal(looks.SelectMany(look => look.Layers), LookFile.Read(path).SelectMany(look => look.Layers));
    }

    [Theory]
    [InlineData("")]
    [InlineData("examples,layer\n")]
    public void A_foreign_file_is_refused(string text)
    {
        using var rig = new Rig();
        string path = Path.Combine(rig.Folder, "layers.csv");
        File.WriteAllText(path, text);

        Assert.Contains("--output", Assert.Throws<InvalidDataException>(() => LookFile.Read(path)).Message);
    }

    [Fact]
    public void A_damaged_row_is_refused()
    {
        using var rig = new Rig();
        string path = Path.Combine(rig.Folder, "layers.csv");
        LookFile.Write(path, [new(0, [new("layer1", 0, 1, -1, 1, 0, 1, 1)])]);
        File.AppendAllText(path, "50000,layer1,0.1\n");

        Assert.Contains("50000,layer1,0.1", Assert.Throws<InvalidDataException>(() => LookFile.Read(path)).Message);
    }
}
