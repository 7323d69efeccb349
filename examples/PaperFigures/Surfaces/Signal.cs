using Fathom.Numerics;

namespace PaperFigures.Surfaces;

/// <summary>A random input and target signal. The paper states neither its length nor its law.</summary>
/// <param name="Inputs">From a Gaussian of mean 0 and variance 1.</param>
/// <param name="Targets">1 where the input is positive, else 0, so that a pair of weights of equal sign is right.</param>
internal sealed record Signal(float[] Inputs, float[] Targets)
{
    private const int Length = 20;

    public static Signal Draw(long seed)
    {
        var random = new RandomStream((ulong)seed, stream: 5);
        float[] inputs = [.. Enumerable.Range(0, Length).Select(_ => (float)random.NextGaussian())];
        return new Signal(inputs, [.. inputs.Select(input => input > 0 ? 1f : 0f)]);
    }
}
