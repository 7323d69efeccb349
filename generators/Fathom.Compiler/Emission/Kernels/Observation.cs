namespace Fathom.Compiler.Emission.Kernels;

/// <summary>What a pass observes on the way.</summary>
internal enum Observation
{
    Off,
    Moments,
}
