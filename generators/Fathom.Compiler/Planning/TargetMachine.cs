namespace Fathom.Compiler.Planning;

/// <summary>An instruction set as the planner's cost model sees it.</summary>
/// <param name="InstructionSet">The instruction set.</param>
/// <param name="Lanes">Floats in its widest vector.</param>
/// <param name="Registers">Vector registers.</param>
/// <param name="SpareRegisters">Registers a tile leaves free: for temporaries where multiply and add are two instructions.</param>
/// <param name="MultiplyAddsPerCycle">Multiply-adds of its widest vector that start each cycle.</param>
/// <param name="LoadsPerCycle">Loads of its widest vector that start each cycle.</param>
/// <param name="Latency">Cycles until a multiply-add's result can be added to.</param>
internal sealed record TargetMachine(
    InstructionSet InstructionSet,
    int Lanes,
    int Registers,
    int SpareRegisters,
    double MultiplyAddsPerCycle,
    double LoadsPerCycle,
    int Latency);
