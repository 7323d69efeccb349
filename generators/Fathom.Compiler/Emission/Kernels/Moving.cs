using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>A pointer that moves with a loop.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Stride">Elements it moves each turn.</param>
/// <param name="Name">What it is called inside the loop.</param>
internal readonly record struct Moving(Address Start, int Stride, string Name)
{
    /// <summary>What it points at.</summary>
    public string Type { get; init; } = "float";

    /// <summary>Turns that it waits before it moves.</summary>
    public int Every { get; init; } = 1;

    /// <summary>The pointer where a turn stands for so many, which divide those that it waits.</summary>
    public Moving By(int turns) => Every > 1 ? this with { Every = Every / turns } : this with { Stride = Stride * turns };

    /// <summary>Where it is in a turn that is known.</summary>
    public Address At(int turn) => Start.Plus(turn / Every * Stride);

    /// <summary>Where it is in the turn that a counter holds.</summary>
    public Address At(string counter) => Start.Plus(Every > 1 ? Invariant($"{counter} / {Every}") : counter, Stride);
}
