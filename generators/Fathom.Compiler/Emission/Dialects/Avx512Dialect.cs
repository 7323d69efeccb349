using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Dialects;

/// <summary>AVX-512, with AVX2's narrower vectors at the edges.</summary>
internal sealed class Avx512Dialect : Dialect
{
    public override string ClassName => "Avx512Kernels";

    public override string Summary => "AVX-512: sixteen floats a vector, 32 registers.";

    public override string MultiplyAdd(int lanes, string left, string right, string addend) =>
        lanes == 16
            ? Format("X86Avx512.FusedMultiplyAdd({0}, {1}, {2})", left, right, addend)
            : Format("X86Fma.MultiplyAdd({0}, {1}, {2})", left, right, addend);

    public override string Prefetch(CacheLevel level, Address address) => X86Prefetch.Spell(level, address);

    // An instruction by name: overload resolution among Create's forty forms is most of the time a kernel takes to compile.
    public override string BroadcastElement(int lanes, Address address) =>
        lanes == 16 ? base.BroadcastElement(lanes, address) : Format("X86Avx.BroadcastScalarToVector{0}({1})", lanes * 32, address.Text);

    public override string SpreadElements(int lanes, int count, Address address, string spread) => count == 4
        ? Format("X86Avx512.PermuteVar4x32(X86Avx512.BroadcastVector128ToVector512({0}), {1})", address.Text, spread)
        : Format("X86Avx512.PermuteVar4x32(V512.AsSingle(V512.Create(*(double*){0})), {1})", address.Text, spread);
}
