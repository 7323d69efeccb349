using System.ComponentModel;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fathom.CompilerServices;

/// <summary>Chooses the instruction set that models run on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InstructionSets
{
    /// <summary>The environment variable that chooses another instruction set than the best, by its name in <see
    /// cref="InstructionSet"/>.</summary>
    public const string OverrideVariable = "FATHOM_INSTRUCTION_SET";

    /// <summary>The best this process has, or the one that <see cref="OverrideVariable"/> names.</summary>
    /// <exception cref="PlatformNotSupportedException">The variable names none, or one that this process does not have.</exception>
    public static InstructionSet Current { get; } = Choose(Environment.GetEnvironmentVariable(OverrideVariable));

    internal static InstructionSet Choose(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Array.Find(Enum.GetValues<InstructionSet>(), IsSupported);
        }

        if (!Enum.TryParse(name, ignoreCase: true, out InstructionSet chosen) || !Enum.IsDefined(chosen))
        {
            throw new PlatformNotSupportedException(
                $"{OverrideVariable} is '{name}'; it must be one of {string.Join(", ", Enum.GetNames<InstructionSet>())}.");
        }

        return IsSupported(chosen)
            ? chosen
            : throw new PlatformNotSupportedException(
                $"{OverrideVariable} asks for {chosen}, which this processor or runtime does not have.");
    }

    // Vector512.IsHardwareAccelerated is false on processors that slow down for 512-bit code, although Avx512F.IsSupported is true there.
    internal static bool IsSupported(InstructionSet instructionSet) => instructionSet switch
    {
        InstructionSet.Avx512 => Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Fma.IsSupported,
        InstructionSet.Avx2 => Avx2.IsSupported && Fma.IsSupported,
        InstructionSet.Neon => AdvSimd.Arm64.IsSupported,
        InstructionSet.Vector128 => Vector128.IsHardwareAccelerated,
        _ => true,
    };
}
