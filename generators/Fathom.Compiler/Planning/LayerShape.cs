namespace Fathom.Compiler.Planning;

/// <summary>What a layer's kernels depend on besides the instruction set.</summary>
/// <param name="Inputs">The fan-in.</param>
/// <param name="Units">The outputs.</param>
/// <param name="InputPitch">Floats from one row of inputs to the next.</param>
/// <param name="OutputPitch">Floats from one row of outputs to the next.</param>
/// <param name="UseBias">Whether there are biases.</param>
/// <param name="ModelParameters">Floats of all the model's parameters: whether weights stay in a cache from step to step.</param>
internal sealed record LayerShape(int Inputs, int Units, int InputPitch, int OutputPitch, bool UseBias, long ModelParameters);
