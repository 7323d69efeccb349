namespace Fathom.Compiler.Emission.Dialects;

/// <summary>AVX-512, with AVX2's narrower vectors at the edges.</summary>
internal sealed class Avx512Dialect : Dialect
{
    public override string ClassName => "Avx512Kernels";

    public override string Summary => "AVX-512: sixteen floats a vector, 32 registers.";

    public override string MultiplyAdd(int lanes, string left, string right, string addend) =>
        lanes == 16 ? Format("X86Avx512.FusedMultiplyAdd({0}, {1}, {2})", left, right, addend) : Format("X86Fma.MultiplyAdd({0}, {1}, {2})", left, right, addend);

    // An instruction by name: overload resolution among Create's forty forms is most of the time a kernel takes to compile.
    public override string BroadcastElement(int lanes, Address address) =>
        lanes == 16 ? base.BroadcastElement(lanes, address) : Format("X86Avx.BroadcastScalarToVector{0}({1})", lanes * 32, address.Text);
}
