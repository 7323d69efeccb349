using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace Fathom.Compiler.Tests.Limits;

/// <summary>One instruction of IL.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Token">Its operand where that is a metadata token, else 0.</param>
internal sealed record IlInstruction(OpCode Code, int Token)
{
    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value);

    /// <summary>Whether it names a local variable or an argument: what the JIT counts against its budget.</summary>
    public bool IsLocalReference => Code.Name is { } name
        && (name.StartsWith("ldloc", StringComparison.Ordinal) || name.StartsWith("stloc", StringComparison.Ordinal)
            || name.StartsWith("ldarg", StringComparison.Ordinal) || name.StartsWith("starg", StringComparison.Ordinal));

    public static ImmutableArray<IlInstruction> Read(BlobReader il)
    {
        var instructions = ImmutableArray.CreateBuilder<IlInstruction>();
        while (il.RemainingBytes > 0)
        {
            byte first = il.ReadByte();
            OpCode code = Codes[first == TwoBytes ? (short)(first << 8 | il.ReadByte()) : first];
            switch (code.OperandType)
            {
                case OperandType.InlineNone:
                    instructions.Add(new(code, 0));
                    break;
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok:
                    instructions.Add(new(code, il.ReadInt32()));
                    break;
                default:
                    il.Offset += Length(code.OperandType, il);
                    instructions.Add(new(code, 0));
                    break;
            }
        }

        return instructions.ToImmutable();
    }

    private static int Length(OperandType operand, BlobReader il) => operand switch
    {
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * il.ReadInt32(),
        _ => 4,
    };
}
