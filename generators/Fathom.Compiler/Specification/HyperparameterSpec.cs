namespace Fathom.Compiler.Specification;

/// <summary>The optimiser's declared constants.</summary>
internal sealed record HyperparameterSpec(float Momentum, float Beta1, float Beta2, float Epsilon, float WeightDecay);
