using Fathom.Benchmarks.Measurement;
using Fathom.Benchmarks.Models;

namespace Fathom.Tests.Benchmarks;

public class FloatingPointWorkTests
{
    // S = 1024 x 1000 + 4 x 1000 x 1000 + 1000 x 9 = 5,033,000 weights: 2 x 10 x (2 S + S - 1024 x 1000).
    [Fact]
    public void TrainingStep_OfThePapersNetwork() =>
        Assert.Equal(281_500_000, FloatingPointWork.OfTrainingStep(new PaperNet(seed: 1).Description));

    [Fact]
    public void Forward_OfThePapersNetwork() =>
        Assert.Equal(100_660_000, FloatingPointWork.OfForward(new PaperNet(seed: 1).Description, rows: 10));

    // 784 x 128 + 128 x 64 + 64 x 10 weights and 128 + 64 + 10 biases of four bytes.
    [Fact]
    public void ParameterBytes_CountWeightsAndBiases() =>
        Assert.Equal(4 * (109_184 + 202), FloatingPointWork.ParameterBytes(new DigitNet(seed: 1).Description));
}
