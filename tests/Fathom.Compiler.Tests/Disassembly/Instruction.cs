using System.Globalization;
using System.Text.RegularExpressions;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>One line of the JIT's disassembly, x86-64 or Arm64.</summary>
/// <param name="Mnemonic">The instruction, "vfmadd231ps".</param>
/// <param name="Operands">Its operands as printed.</param>
internal sealed partial record Instruction(string Mnemonic, string Operands)
{
    /// <summary>Whether it multiplies and adds whole vectors in one instruction.</summary>
    public bool IsFusedMultiplyAdd => FusedVectors().IsMatch(Mnemonic) || Mnemonic == "fmla";

    /// <summary>Whether it multiplies and adds one float in one instruction.</summary>
    public bool IsScalarMultiplyAdd => FusedScalars().IsMatch(Mnemonic) || Mnemonic == "fmadd";

    public bool IsVectorMultiply => Mnemonic is "vmulps" or "mulps" || (Mnemonic == "fmul" && Lanes > 1);

    public bool IsVectorAdd => Mnemonic is "vaddps" or "addps" || (Mnemonic == "fadd" && Lanes > 1);

    public bool IsCall => Mnemonic is "call" or "bl" or "blr" || Mnemonic.StartsWith("tail.", StringComparison.Ordinal);

    /// <summary>Floats in the vector it works on; 1 where it is no vector instruction.</summary>
    public int Lanes => this switch
    {
        { Mnemonic: var name } when name.EndsWith("ss", StringComparison.Ordinal)
            && !name.Contains("broadcast", StringComparison.Ordinal) => 1,
        { Operands: var text } when text.Contains("zmm", StringComparison.Ordinal) => 16,
        { Operands: var text } when text.Contains("ymm", StringComparison.Ordinal) => 8,
        { Operands: var text } when text.Contains("xmm", StringComparison.Ordinal) || text.Contains(".4s", StringComparison.Ordinal) => 4,
        _ => 1,
    };

    /// <summary>The label a jump goes to; null where it is no jump to a label.</summary>
    public string? JumpTarget => IsCall ? null : Label().Match(Operands) is { Success: true } label ? label.Value : null;

    public bool IsJump => JumpTarget is not null || EndsPath;

    /// <summary>Whether what follows it runs only if it is jumped to.</summary>
    public bool EndsPath =>
        Mnemonic is "jmp" or "ret" or "int3" or "b" or "br" or "brk" || Mnemonic.StartsWith("tail.", StringComparison.Ordinal);

    /// <summary>Whether it reads or writes the stack: in a tile loop, a value that found no register.</summary>
    /// <param name="frame">What addresses the stack.</param>
    public bool TouchesStack(Frame frame) => StackOperand().Match(Operands) is { Success: true } operand
        && (operand.Groups["register"].Value is not "rbp" || frame == Frame.Rbp);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mnemonic} {Operands}").TrimEnd();

    [GeneratedRegex("^vf(n?m(add|sub))(132|213|231)ps$")]
    private static partial Regex FusedVectors();

    [GeneratedRegex("^vf(n?m(add|sub))(132|213|231)ss$")]
    private static partial Regex FusedScalars();

    [GeneratedRegex(@"\bG_M\w+_IG\d+\b")]
    private static partial Regex Label();

    [GeneratedRegex(@"\[(?<register>rsp|rbp|sp|fp)\b")]
    private static partial Regex StackOperand();
}
