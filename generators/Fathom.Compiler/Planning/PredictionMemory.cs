namespace Fathom.Compiler.Planning;

/// <summary>A predictor's scratch, in floats from its start: the inputs, and two blocks that layers write in turn.</summary>
/// <param name="Rows">Rows predicted at once.</param>
/// <param name="Even">The block the second, fourth... layer writes.</param>
/// <param name="Odd">The block the first, third... layer writes.</param>
/// <param name="Length">Floats in all; the inputs are at 0.</param>
internal sealed record PredictionMemory(int Rows, int Even, int Odd, int Length);
