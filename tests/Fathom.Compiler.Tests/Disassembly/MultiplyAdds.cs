using System.Globalization;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>Vector multiply-adds, counted by the floats of a vector; a multiplication and an addition make one where there is no fused
/// instruction.</summary>
/// <param name="Of16">On 16 floats, AVX-512.</param>
/// <param name="Of8">On 8 floats, AVX2.</param>
/// <param name="Of4">On 4 floats.</param>
internal sealed record MultiplyAdds(int Of16, int Of8, int Of4)
{
    public static readonly MultiplyAdds None = new(0, 0, 0);

    public int Count => Of16 + Of8 + Of4;

    public static MultiplyAdds Of(IReadOnlyCollection<Instruction> instructions) =>
        new(CountOf(instructions, 16), CountOf(instructions, 8), CountOf(instructions, 4));

    /// <summary>Those of some vectors, each a number of times.</summary>
    public static MultiplyAdds Of(IReadOnlyCollection<int> vectors, int times) => new(
        times * vectors.Count(static lanes => lanes == 16),
        times * vectors.Count(static lanes => lanes == 8),
        times * vectors.Count(static lanes => lanes == 4));

    public MultiplyAdds Plus(MultiplyAdds other) => new(Of16 + other.Of16, Of8 + other.Of8, Of4 + other.Of4);

    public MultiplyAdds Times(int turns) => new(turns * Of16, turns * Of8, turns * Of4);

    public bool IsAtLeast(MultiplyAdds other) => Of16 >= other.Of16 && Of8 >= other.Of8 && Of4 >= other.Of4;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Of16} of 16, {Of8} of 8, {Of4} of 4 floats");

    private static int CountOf(IReadOnlyCollection<Instruction> instructions, int lanes)
    {
        Instruction[] wide = [.. instructions.Where(instruction => instruction.Lanes == lanes)];
        int fused = wide.Count(static instruction => instruction.IsFusedMultiplyAdd);
        int products = wide.Count(static instruction => instruction.IsVectorMultiply);
        int sums = wide.Count(static instruction => instruction.IsVectorAdd);
        return fused + Math.Min(products, sums);
    }
}
