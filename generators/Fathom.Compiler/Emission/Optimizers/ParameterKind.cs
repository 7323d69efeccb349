namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>What is being updated; weight decay is for weights.</summary>
internal enum ParameterKind
{
    Weight,
    Bias,
}
