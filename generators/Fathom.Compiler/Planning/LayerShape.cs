namespace Fathom.Compiler.Planning;

/// <summary>What a layer's kernels depend on besides the instruction set.</summary>
internal sealed record LayerShape(int Inputs, int Units, int InputPitch, int OutputPitch, bool UseBias);
