using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Checks;

/// <summary>
/// An observation changes nothing, and its distributions have the moments of the statistics form of the step, which the reference checks:
/// other code, other memory, every layout and activation.
/// </summary>
internal sealed class ObservationCheck : Check
{
    // Both are sums in another order of the same floats, of up to 2^16 terms in single precision on one side: 2^-24 sqrt(2^16) relative to
    // the root mean square, with a factor of 8 to spare.
    private const double Tolerance = 1.2e-4;

    public override string Name => "observation";

    public override IReadOnlyList<Fault> MustCatch => [Fault.DisturbBit, Fault.OmitExample];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        ITrainableModel<TTarget> untouched = subject.Create();
        FullStatistics full = model.CreateFullStatistics();
        Examples<TTarget> examples = subject.Minibatch(model, seed: 6);
        float loss = model.Observe(examples.Inputs, examples.Targets, full);
        StateSnapshot.Of(untouched).Compare(subject.Report, "after an observation", StateSnapshot.Of(model, subject.Fault));

        // The step must have seen the same examples.
        Examples<TTarget> stepped = subject.Fault == Fault.OmitExample ? subject.Minibatch(model, seed: 7) : examples;
        StepStatistics step = model.CreateStatistics();
        float stepLoss = model.TrainStep(stepped.Inputs, stepped.Targets, learningRate: 0, step);
        Comparison.Value(subject.Report, "loss of the observation", loss, stepLoss, Math.Abs(stepLoss) * 1e-6);
        for (int layer = 0; layer < full.Layers.Length; layer++)
        {
            long activations = (long)model.Description.Batch * model.Description.Layers[layer].Units;
            Compare(subject.Report, full.Layers[layer], step.Layers[layer], activations);
        }
    }

    private static void Compare(IReport report, LayerDistributions full, LayerStatistics step, long activations)
    {
        Moments("activations", full.Activations, step.ActivationMean, step.ActivationStandardDeviation);
        Moments("gradients", full.Gradients, step.GradientMean, step.GradientStandardDeviation);
        Moments("weight gradients", full.WeightGradients, step.WeightGradientMean, step.WeightGradientStandardDeviation);
        Comparison.Value(report, $"{step.Layer}: smallest activation", full.Activations.Minimum, step.ActivationMinimum, bound: 0);
        Comparison.Value(report, $"{step.Layer}: largest activation", full.Activations.Maximum, step.ActivationMaximum, bound: 0);

        // One activation may lie on the edge of the flat part, on one side by its value and on the other by its slope's.
        Comparison.Value(report, $"{step.Layer}: saturated fraction", full.SaturatedFraction, step.SaturatedFraction, 1.0 / activations);

        void Moments(string what, Distribution distribution, double mean, double deviation)
        {
            double bound = Tolerance * Math.Sqrt(mean * mean + deviation * deviation);
            Comparison.Value(report, $"{step.Layer}: mean of {what}", distribution.Mean, mean, bound);

            // Where all values are nearly alike the deviation is what rounding leaves of the difference of two sums: the root of the bound.
            double floor = deviation < 1e-3 * Math.Abs(mean) ? Math.Sqrt(Tolerance) * Math.Abs(mean) : 0;
            Comparison.Value(report, $"{step.Layer}: deviation of {what}", distribution.StandardDeviation, deviation, bound + floor);
        }
    }
}
