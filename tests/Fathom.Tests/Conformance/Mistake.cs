namespace Fathom.Tests.Conformance;

/// <summary>What a wrong kernel could do; each must be noticed by a conformance check.</summary>
internal enum Mistake
{
    None,
    SkipLastExample,
    ForgetBiasUpdate,
    DecayBiases,
    CountStepsTwice,
    LeakRows,
}
