using PaperFigures.Training;

namespace Fathom.PaperFigures.Tests.Training;

public class CurveTests
{
    [Fact]
    public void A_curve_reads_back_as_it_was_written()
    {
        using var rig = new Rig();
        string path = Path.Combine(rig.Folder, "curve.csv");
        Curve curve = Curve.Empty
            .With(new CurvePoint(0, 2.1, 1.0 / 3))
            .With(new CurvePoint(10, 2, 0.25, 2.2, 0.1 + 0.2))
            .With(CurvePoint.Diverged(20));
        curve.Write(path);

        Curve read = Curve.Read(path);

        Assert.Equal(curve.Points, read.Points);
        Assert.True(read.HasDiverged);
    }

    [Theory]
    [InlineData("something else\n")]
    [InlineData("examples,test_loss,test_error,validation_loss,validation_error\n1,2\n")]
    [InlineData("examples,test_loss,test_error,validation_loss,validation_error\n10,2,0.5,,\n5,2,0.5,,\n")]
    [InlineData("examples,test_loss,test_error,validation_loss,validation_error\n10,,0.5,,\n")]
    public void A_foreign_file_is_refused(string text)
    {
        using var rig = new Rig();
        string path = Path.Combine(rig.Folder, "curve.csv");
        File.WriteAllText(path, text);

        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => Curve.Read(path));

        Assert.Contains(path, exception.Message);
        Assert.Contains("--output", exception.Message);
    }
}
