namespace Fathom.Compiler.Emission.Kernels;

/// <summary>A pointer that moves with a loop.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Stride">Floats it moves each turn.</param>
/// <param name="Name">What it is called inside the loop.</param>
internal readonly record struct Moving(Address Start, int Stride, string Name);
