namespace Fathom.Compiler.Planning;

/// <summary>An instruction set as the planner's cost model sees it.</summary>
/// <param name="InstructionSet">The instruction set.</param>
/// <param name="Lanes">Floats in its widest vector.</param>
/// <param name="Registers">Vector registers.</param>
/// <param name="SpareRegisters">Registers a tile leaves free: for temporaries where multiply and add are two instructions.</param>
/// <param name="MultiplyAddsPerCycle">Multiply-adds of its widest vector that start each cycle.</param>
/// <param name="LoadsPerCycle">Loads of its widest vector that start each cycle.</param>
/// <param name="Latency">Cycles until a multiply-add's result can be added to.</param>
/// <param name="ScalarFeed">How outer products get their scalars.</param>
/// <param name="TileEnd">How a tile that ends in updates meets the code after it.</param>
/// <param name="IsFallback">Whether it is for machines with nothing better, where short code matters more than the last register.</param>
/// <param name="CanPrefetch">Whether .NET has a prefetch instruction for it.</param>
internal sealed record TargetMachine(
    InstructionSet InstructionSet,
    int Lanes,
    int Registers,
    int SpareRegisters,
    double MultiplyAddsPerCycle,
    double LoadsPerCycle,
    int Latency,
    ScalarFeed ScalarFeed,
    TileEnd TileEnd,
    bool IsFallback,
    bool CanPrefetch);
