namespace Fathom.Compiler.Emission.Dialects;

/// <summary>Any accelerated 128-bit vectors, in .NET's cross-platform spelling.</summary>
internal sealed class Vector128Dialect : Dialect
{
    public override string ClassName => "Vector128Kernels";

    public override string Summary => "Any accelerated 128-bit vectors: four floats a vector.";
}
