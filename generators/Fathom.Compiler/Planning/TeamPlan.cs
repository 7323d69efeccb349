namespace Fathom.Compiler.Planning;

/// <summary>How many threads a training step is worth.</summary>
/// <param name="Members">The most that are of use; 1 where a step is over before another thread could take part.</param>
/// <param name="FloatingPointOperations">Multiplications and additions of a step's products.</param>
internal sealed record TeamPlan(int Members, double FloatingPointOperations)
{
    /// <summary>Whether steps are written to be shared.</summary>
    public bool Shares => Members > 1;
}
