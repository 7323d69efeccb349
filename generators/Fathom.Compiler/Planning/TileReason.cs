namespace Fathom.Compiler.Planning;

/// <summary>The cost model's account of a choice: the tile taken and the best one left, for the reader of a plan.</summary>
/// <param name="Chosen">The tile taken, "5x16".</param>
/// <param name="Registers">Vector registers it occupies.</param>
/// <param name="CyclesPerMultiplyAdd">Its cost by the model, cycles for each vector multiply-add.</param>
/// <param name="RunnerUp">The next best tile of another shape; empty where there was none.</param>
/// <param name="RunnerUpCycles">Its cost.</param>
internal sealed record TileReason(string Chosen, int Registers, double CyclesPerMultiplyAdd, string RunnerUp, double RunnerUpCycles);
