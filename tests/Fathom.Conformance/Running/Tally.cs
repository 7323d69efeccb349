namespace Fathom.Conformance.Running;

/// <summary>How many checks held.</summary>
internal readonly record struct Tally(int Passed, int Failed)
{
    public Tally Plus(Tally other) => new(Passed + other.Passed, Failed + other.Failed);
}
