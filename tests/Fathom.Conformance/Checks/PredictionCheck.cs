using Fathom.Conformance.Bounds;
using Fathom.Conformance.Cases;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>
/// Logits and predictions are the reference's for any number of rows. All numbers of rows share their first rows, so what is predicted for
/// a row does not depend on how many are predicted with it.
/// </summary>
internal sealed class PredictionCheck : Check
{
    public override string Name => "predictions";

    public override IReadOnlyList<Fault> MustCatch => [Fault.FlipWeightSign, Fault.DropBias];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        ModelDescription description = model.Description;
        int batch = description.Batch;
        int most = 2 * batch + 3;
        Examples<TTarget> examples = ExampleSource.Draw<TTarget>(description, most, seed: 1);
        Expectation expected = subject.Expect(model, examples);
        Matrix logits = expected.Forward.Logits;
        Matrix predictions = expected.Model.Predictions(expected.Forward);
        Matrix bounds = PredictionBounds(description, logits, expected.ForwardBounds.Logits);
        Comparison.Meaning(subject.Report, "logits", logits.Values, expected.ForwardBounds.Logits.Values);
        Comparison.Meaning(subject.Report, "predictions", predictions.Values, bounds.Values);

        foreach (int rows in new[] { 1, 2, 3, batch, batch + 1, most }.Distinct().Where(rows => rows <= most))
        {
            ReadOnlySpan<float> inputs = examples.Inputs.AsSpan(0, rows * description.Input);
            int length = rows * description.Output;
            var actual = new float[length];
            model.PredictLogits(inputs, actual);
            Compare($"logits of {rows} rows", actual, logits, expected.ForwardBounds.Logits);
            model.Predict(inputs, actual);
            Compare($"predictions of {rows} rows", actual, predictions, bounds);
        }

        void Compare(string what, float[] actual, Matrix values, Matrix valueBounds) => Comparison.Values(
            subject.Report,
            what,
            values.Columns,
            actual,
            values.Values.AsSpan(0, actual.Length),
            valueBounds.Values.AsSpan(0, actual.Length));
    }

    private static Matrix PredictionBounds(ModelDescription model, Matrix logits, Matrix logitBounds)
    {
        // A model of Precision.Fast predicts with the fast sigmoid too; its loss stays accurate.
        var sigmoid = new ReferenceActivation(Activation.Sigmoid, 0);
        bool isFast = model is { Loss: Loss.BinaryCrossEntropy, Precision: Precision.Fast };
        var bounds = new Matrix(logits.Rows, logits.Columns);
        for (int row = 0; row < logits.Rows; row++)
        {
            for (int k = 0; k < logits.Columns; k++)
            {
                bounds[row, k] = LossBounds.Prediction(model.Loss, logits.Row(row), logitBounds.Row(row), k)
                    + (isFast ? ActivationBound.Value(sigmoid, model.Precision, logits[row, k]) : 0);
            }
        }

        return bounds;
    }
}
