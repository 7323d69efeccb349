namespace Fathom.Compiler.Planning;

/// <summary>Software prefetch of the weights a kernel streams.</summary>
/// <param name="Inputs">How far ahead, in inputs: rows of a panel.</param>
/// <param name="Level">How near they are brought.</param>
internal sealed record Prefetch(int Inputs, CacheLevel Level);
