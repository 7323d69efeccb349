using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Dialects;

/// <summary>AVX2 and FMA.</summary>
internal sealed class Avx2Dialect : Dialect
{
    public override string ClassName => "Avx2Kernels";

    public override string Summary => "AVX2 and FMA: eight floats a vector, 16 registers.";

    public override string MultiplyAdd(int lanes, string left, string right, string addend) =>
        Format("X86Fma.MultiplyAdd({0}, {1}, {2})", left, right, addend);

    public override string Prefetch(CacheLevel level, Address address) => X86Prefetch.Spell(level, address);

    // An instruction by name: overload resolution among Create's forty forms is most of the time a kernel takes to compile.
    public override string BroadcastElement(int lanes, Address address) =>
        Format("X86Avx.BroadcastScalarToVector{0}({1})", lanes * 32, address.Text);

    public override string SpreadElements(int lanes, int count, Address address, string spread) =>
        Format("X86Avx.PermuteVar(V256.AsSingle(X86Avx.BroadcastScalarToVector256((double*){0})), {1})", address.Text, spread);
}
