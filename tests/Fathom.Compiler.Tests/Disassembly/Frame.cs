namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>Which registers address a method's stack.</summary>
internal enum Frame
{
    /// <summary>The stack pointer only; rbp is a register like any other.</summary>
    StackPointer,

    /// <summary>The stack pointer and rbp.</summary>
    Rbp,
}
