using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>How generated code reaches the sums of a layer's statistics.</summary>
internal static class Moments
{
    /// <summary>The slot, named in a comment since the runtime's names are internal to it.</summary>
    public static string Slot(MomentSlot slot) => Invariant($"moments[{(int)slot} /* {slot} */]");

    public static string Add(MomentSlot slot, string value) => Invariant($"{Slot(slot)} += {value};");

    public static string Set(MomentSlot slot, string value) => Invariant($"{Slot(slot)} = {value};");
}
