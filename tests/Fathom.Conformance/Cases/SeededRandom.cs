namespace Fathom.Conformance.Cases;

/// <summary>Reproducible draws (SplitMix64, Steele et al. 2014), apart from the product's own generator, which is under test.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15;

    /// <summary>Uniform on 0..1, 1 excluded.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number from 0 up to and without <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() * count);

    /// <summary>One of the choices.</summary>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>True with a probability.</summary>
    public bool Chance(double probability) => Next() < probability;

    /// <summary>Uniform on -limit..limit.</summary>
    public float Within(double limit) => (float)(limit * (2 * Next() - 1));
}
