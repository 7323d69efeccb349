using Fathom.Conformance.Bounds;
using Fathom.Conformance.Cases;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>Evaluate counts every row once, whatever the minibatch.</summary>
internal sealed class EvaluationCheck : Check
{
    public override string Name => "evaluation";

    public override IReadOnlyList<Fault> MustCatch => [Fault.FlipWeightSign, Fault.DropBias, Fault.OmitExample];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        int batch = model.Description.Batch;
        foreach (int rows in new[] { 2 * batch + 3, batch, 1 }.Distinct())
        {
            if (rows == 1 && subject.Fault == Fault.OmitExample)
            {
                continue; // a mean of nothing
            }

            Examples<TTarget> examples = ExampleSource.Draw<TTarget>(model.Description, rows, seed: 4);
            Expectation expected = subject.Expect(model, examples);
            Evaluation actual = model.Evaluate(examples.Inputs, examples.Targets);
            Comparison.Value(subject.Report, "Rows", actual.Rows, rows, bound: 0);
            Comparison.Value(subject.Report, $"Loss of {rows} rows", actual.Loss, expected.Loss, expected.LossBound);
            CompareErrors(subject.Report, model.Description.Loss, rows, actual.ErrorRate, expected, examples.ExactTargets);
        }
    }

    private static void CompareErrors(IReport report, Loss loss, int rows, double actual, Expectation expected, Matrix targets)
    {
        if (loss is Loss.Quadratic or Loss.MeanSquaredError)
        {
            if (!double.IsNaN(actual))
            {
                report.Fail($"ErrorRate of {loss} is {actual}, expected NaN");
            }

            return;
        }

        ErrorCount count = ErrorCount.Of(loss, expected.Forward.Logits, expected.ForwardBounds.Logits, targets);
        double rate = count.Wrong / (double)count.Answers;
        double undecided = count.Undecided / (double)count.Answers;
        Comparison.Value(report, $"ErrorRate of {rows} rows", actual, rate, undecided + ErrorBound.Elementary);
    }
}
