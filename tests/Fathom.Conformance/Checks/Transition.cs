using Fathom.Conformance.Bounds;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>One parameter before and after one training step.</summary>
internal sealed class Transition(IReport report, int step, ParameterState state, float[][] before, OptimizerConstants constants)
{
    private static readonly string[] Moments = ["first moment", "second moment"];

    private readonly float[][] _after = state.Values();

    /// <summary>Compares the state after the step with what the update rule makes of the state before it and a gradient.</summary>
    public void Compare(string by, double[] gradients, double[] gradientBounds)
    {
        OptimizerConstants own = state.Parameter.IsBias ? constants.WithoutDecay() : constants;
        int length = before[0].Length;
        double[][] expected = [new double[length], new double[length], new double[length]];
        double[][] bounds = [new double[length], new double[length], new double[length]];
        for (int index = 0; index < length; index++)
        {
            ElementState old = new(before[0][index], Moment(0, index), Moment(1, index));
            ElementState updated = ReferenceOptimizer.Update(own, old, gradients[index]);
            ElementState bound = UpdateBound.Of(own, old, updated, gradients[index], gradientBounds[index]);
            (expected[0][index], expected[1][index], expected[2][index]) = (updated.Value, updated.First, updated.Second);
            (bounds[0][index], bounds[1][index], bounds[2][index]) = (bound.Value, bound.First, bound.Second);
        }

        Parameter parameter = state.Parameter;
        Comparison.Values(report, $"{parameter.Name} after step {step} {by}", parameter.Columns, _after[0], expected[0], bounds[0]);
        double[] changes = [.. expected[0].Zip(before[0], (newer, older) => newer - older)];
        Comparison.Meaning(report, $"change of {parameter.Name} in step {step} {by}", changes, bounds[0]);
        for (int moment = 1; moment < before.Length; moment++)
        {
            string what = $"{Moments[moment - 1]} of {parameter.Name} after step {step} {by}";
            Comparison.Values(report, what, parameter.Columns, _after[moment], expected[moment], bounds[moment]);
        }
    }

    private double Moment(int moment, int index) => before.Length > moment + 1 ? before[moment + 1][index] : 0;
}
