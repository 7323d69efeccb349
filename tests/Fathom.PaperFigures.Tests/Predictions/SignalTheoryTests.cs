using PaperFigures.Networks;
using PaperFigures.Theory;

namespace Fathom.PaperFigures.Tests.Predictions;

/// <summary>The library's predictions, averaged over the energies of examples.</summary>
public class SignalTheoryTests
{
    [Fact]
    public void Equal_examples_give_the_prediction_itself()
    {
        ModelDescription model = ShapesetNetworks.Family.Tanh.Create(1).Description;
        SignalPrediction prediction = SignalPrediction.Of(model, 0.36);

        IReadOnlyList<LayerTheory> theory = SignalTheory.Predict(model, [0.36, 0.36]);

        Assert.Equal(model.Layers.Count - 1, theory.Count);
        Assert.All(theory.Zip(prediction.Layers), pair =>
        {
            Assert.Equal(pair.Second.Layer, pair.First.Layer);
            Assert.Equal(pair.Second.ActivationStandardDeviation.Value, pair.First.ActivationDeviation, 1e-12);
            Assert.Equal(1 / Math.Sqrt(2 * Math.PI * pair.Second.PreActivationSecondMoment), pair.First.DensityAtZero, 1e-12);
            Assert.Equal(pair.Second.GradientStandardDeviation.Value, pair.First.GradientDeviation, 1e-12);
            Assert.Equal(pair.Second.WeightGradientStandardDeviation.Value, pair.First.WeightGradientDeviation, 1e-12);
            Assert.Equal(pair.Second.MeanSingularValue, pair.First.MeanSingularValue, 1e-12);
        });
    }

    /// <summary>Half the examples of each energy: the mean square over all is the mean of the mean squares.</summary>
    [Fact]
    public void Examples_of_two_energies_are_mixed_in_the_mean_square()
    {
        ModelDescription model = ShapesetNetworks.All.Single(one => one.Id == "sigmoid-5").Create(1).Description;
        LayerPrediction dark = SignalPrediction.Of(model, 0.1).Layers[0];
        LayerPrediction light = SignalPrediction.Of(model, 0.9).Layers[0];

        LayerTheory layer = SignalTheory.Predict(model, [0.9, 0.1])[0];

        // The mean is a half in both, so the variances average.
        Assert.Equal(0.5, dark.ActivationMean.Value, 1e-9);
        Assert.Equal(Mixed(dark.ActivationStandardDeviation, light.ActivationStandardDeviation), layer.ActivationDeviation, 1e-9);
        Assert.Equal(Mixed(dark.GradientStandardDeviation, light.GradientStandardDeviation), layer.GradientDeviation, 1e-12);
    }

    [Fact]
    public void Black_images_do_not_count()
    {
        ModelDescription model = ShapesetNetworks.Family.Tanh.Create(1).Description;

        Assert.Equal(SignalTheory.Predict(model, [0.36, 0.9]), SignalTheory.Predict(model, [0, 0.36, 0, 0.9, 0]));
    }

    private static double Mixed(PredictedValue first, PredictedValue second) =>
        Math.Sqrt((first.Value * first.Value + second.Value * second.Value) / 2);
}
