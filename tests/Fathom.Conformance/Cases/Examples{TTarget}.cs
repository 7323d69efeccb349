using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Cases;

/// <summary>Rows of inputs with their targets, as a model takes them and as the reference does.</summary>
/// <param name="Inputs"><c>[rows, Input]</c>.</param>
/// <param name="Targets"><c>[rows]</c> or <c>[rows, Output]</c>.</param>
/// <param name="ExactInputs">The same inputs in double.</param>
/// <param name="ExactTargets"><c>[rows, Output]</c>, class indices one-hot.</param>
internal sealed record Examples<TTarget>(float[] Inputs, TTarget[] Targets, Matrix ExactInputs, Matrix ExactTargets)
{
    public int Rows => ExactInputs.Rows;
}
