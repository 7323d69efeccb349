namespace Fathom.Compiler.Emission.Dialects;

/// <summary>One float at a time: the reference that runs everywhere.</summary>
internal sealed class ScalarDialect : Dialect
{
    public override string ClassName => "ScalarKernels";

    public override string Summary => "One float at a time, multiply and add: runs everywhere.";
}
