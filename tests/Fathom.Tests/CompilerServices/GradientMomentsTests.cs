using Fathom.CompilerServices;
using Fathom.Tests.Models;

namespace Fathom.Tests.CompilerServices;

/// <summary>
/// The moments of a weight gradient from the minibatch alone, against those of the gradient itself in double, and those taken from sums.
/// </summary>
public sealed unsafe class GradientMomentsTests
{
    private const double Unit = 1.0 / (1 << 24);

    // Roundings in single precision on the way to a Gram matrix's element (see GramMatrixTests), and to a row's sum: a run of 16 vectors
    // and eight lanes by halves.
    private const double ProductRoundings = 36;
    private const double SumRoundings = 16 + 3;

    private const float Rate = 0.05f;

    private readonly double[] _moments = new double[(int)MomentSlot.Count];

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 5, 3)]
    [InlineData(7, 37, 51)]
    [InlineData(10, 300, 45)]
    [InlineData(13, 33, 515)]
    public void Moments_are_those_of_the_gradient(int batch, int inputs, int units)
    {
        float[] x = Examples.Values(batch * (inputs + 3), seed: 1);
        float[] deltas = Examples.Values(batch * (units + 11), seed: 2);

        Add(x, inputs, deltas, units, batch, new float[8], new UpdateConstants { NegativeRate = -Rate });

        double sum = 0;
        double squares = 0;
        double magnitudes = 0;
        double magnitudesSquared = 0;
        for (int unit = 0; unit < units; unit++)
        {
            for (int input = 0; input < inputs; input++)
            {
                double gradient = 0;
                double magnitude = 0;
                for (int row = 0; row < batch; row++)
                {
                    double term = (double)deltas[row * (units + 11) + unit] * x[row * (inputs + 3) + input];
                    gradient += term;
                    magnitude += Math.Abs(term);
                }

                sum += gradient;
                squares += gradient * gradient;
                magnitudes += magnitude;
                magnitudesSquared += magnitude * magnitude;
            }
        }

        // Two factors, each off by its roundings relative to its magnitudes: the products' error is twice that, to first order.
        RequireWithin(2.01 * SumRoundings * Unit * magnitudes, sum, MomentSlot.WeightGradientSum);
        double bound = 2.01 * ProductRoundings * Unit * magnitudesSquared;
        RequireWithin(bound, squares, MomentSlot.WeightGradientSquares);

        // The rate is the float that the update multiplies by.
        double rate = Rate;
        RequireWithin(rate * rate * bound, rate * rate * squares, MomentSlot.UpdateSquares);
    }

    // Weight decay is part of an update, and the kernel sums those up itself.
    [Fact]
    public void Updates_with_weight_decay_are_not_the_gradients()
    {
        Add([1], inputs: 1, [1], units: 1, batch: 1, new float[8], new UpdateConstants { NegativeRate = -Rate, WeightDecay = 0.1f });

        Assert.Equal(1, _moments[(int)MomentSlot.WeightGradientSquares]);
        Assert.Equal(0, _moments[(int)MomentSlot.UpdateSquares]);
    }

    // Integers, so that every sum is exact: 16 lanes of a value, and more in the last.
    [Fact]
    public void Sums_are_taken_into_the_moments_of_their_layers_once()
    {
        const int layers = 2;
        const int count = 3;
        var sums = new GradientSums[layers * count];
        for (int index = 0; index < sums.Length; index++)
        {
            for (int lane = 0; lane < GradientSumsLayout.Lanes; lane++)
            {
                sums[index].Gradients[lane] = -index;
                sums[index].GradientSquares[lane] = 10 * index;
                sums[index].UpdateSquares[lane] = 100 * index;
                sums[index].WeightSquares[lane] = 1000 * index;
            }

            sums[index].Gradients[GradientSumsLayout.Lanes - 1] -= 1;
        }

        double[] moments = new double[layers * (int)MomentSlot.Count];
        moments[(int)MomentSlot.UpdateSquares] = 7;
        for (int time = 0; time < 2; time++)
        {
            fixed (GradientSums* first = sums)
            fixed (double* pointer = moments)
            {
                GradientMoments.Take(first, layers, count, pointer);
            }
        }

        Assert.Equal([-(16 * 3) - 3, 480, 4800 + 7, 48000], Taken(moments, layer: 0));
        Assert.Equal([-(16 * 12) - 3, 1920, 19200, 192000], Taken(moments, layer: 1));
        Assert.Equal(8, moments.Count(static moment => moment != 0));
    }

    [Fact]
    public void Moments_add_up()
    {
        Add([2], inputs: 1, [3], units: 1, batch: 1, new float[8], new UpdateConstants { NegativeRate = -1 });
        Add([2], inputs: 1, [3], units: 1, batch: 1, new float[8], new UpdateConstants { NegativeRate = -1 });

        Assert.Equal(2 * 6, _moments[(int)MomentSlot.WeightGradientSum]);
        Assert.Equal(2 * 36, _moments[(int)MomentSlot.WeightGradientSquares]);
        Assert.Equal(2 * 36, _moments[(int)MomentSlot.UpdateSquares]);
    }

    [Fact]
    public void Weight_norm_is_exact_at_first_and_refreshed_after_a_hundred_steps()
    {
        Assert.Equal(16, NormOf(weight: 4, step: 1000));
        Assert.Equal(16, NormOf(weight: 5, step: 1001));
        Assert.Equal(16, NormOf(weight: 5, step: 1099));
        Assert.Equal(25, NormOf(weight: 5, step: 1100));
        Assert.Equal(25, NormOf(weight: 6, step: 1199));
    }

    // A checkpoint was loaded: the weights are others.
    [Fact]
    public void Weight_norm_is_refreshed_by_a_step_count_that_goes_back()
    {
        Assert.Equal(16, NormOf(weight: 4, step: 50));
        Assert.Equal(25, NormOf(weight: 5, step: 49));
        Assert.Equal(25, NormOf(weight: 6, step: 50));
    }

    [Fact]
    public void Weight_norm_of_the_first_step_is_known_as_such()
    {
        Assert.Equal(16, NormOf(weight: 4, step: 0));
        Assert.Equal(16, NormOf(weight: 5, step: 99));
        Assert.Equal(25, NormOf(weight: 5, step: 100));
    }

    private static double[] Taken(double[] moments, int layer)
    {
        int first = layer * (int)MomentSlot.Count;
        return moments[(first + (int)MomentSlot.WeightGradientSum)..(first + (int)MomentSlot.KnownWeightSquares)];
    }

    private double NormOf(float weight, long step)
    {
        Array.Clear(_moments, 0, (int)MomentSlot.KnownWeightSquares);
        Add([1], inputs: 1, [1], units: 1, batch: 1, [weight, 0, 0, 0], new UpdateConstants { NegativeRate = -1, Step = step });
        return _moments[(int)MomentSlot.WeightSquares];
    }

    private void RequireWithin(double bound, double expected, MomentSlot slot) =>
        Assert.InRange(_moments[(int)slot], expected - bound, expected + bound);

    private void Add(float[] x, int inputs, float[] deltas, int units, int batch, float[] weights, UpdateConstants constants)
    {
        fixed (float* inputRows = x)
        fixed (float* deltaRows = deltas)
        fixed (float* layerWeights = weights)
        fixed (double* moments = _moments)
        {
            GradientMoments.Add(
                inputRows,
                x.Length / batch,
                inputs,
                deltaRows,
                deltas.Length / batch,
                units,
                batch,
                layerWeights,
                weights.Length,
                &constants,
                moments);
        }
    }
}
