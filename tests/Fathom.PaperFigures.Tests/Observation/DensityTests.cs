using Fathom.PaperFigures.Tests.Training;
using PaperFigures.Observation;

namespace Fathom.PaperFigures.Tests.Observation;

public class DensityTests
{
    [Fact]
    public void The_area_under_a_density_is_1_however_its_bins_are_joined()
    {
        var model = new TinyNet(1);
        FullStatistics statistics = model.CreateFullStatistics(new FullStatisticsOptions { JacobianExamples = 0 });
        float[] inputs = [.. Enumerable.Range(0, 20 * 1024).Select(index => MathF.Sin(index))];
        model.Observe(inputs, new int[20], statistics);
        Histogram histogram = statistics.Layers[0].Activations.Histogram;

        Assert.Equal(1, Area(Density.Of("layer1", histogram, 1)), 1e-12);
        Assert.Equal(1, Area(Density.Of("layer1", histogram, 8)), 1e-12);
        Assert.Equal(1, Area(Density.Of("layer1", statistics.Layers[0].Gradients)), 1e-12);
        Assert.Equal(8 * histogram.BinWidth, Width(Density.Of("layer1", histogram, 8)), 1e-12);

        static double Width(Density density) => density.Bins[1].Centre - density.Bins[0].Centre;
        static double Area(Density density) => density.Bins.Sum(bin => bin.Height) * Width(density);
    }

    [Fact]
    public void The_height_around_a_value_is_the_mean_of_the_bins_there()
    {
        var density = new Density("layer1", [new(-1, 5), new(0, 2), new(0.1, 4), new(1, 9)]);

        Assert.Equal(3, density.Around(0.05, 0.06));
    }
}
