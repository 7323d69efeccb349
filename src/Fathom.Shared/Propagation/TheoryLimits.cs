using System;
using System.Collections.Generic;
using System.Globalization;

namespace Fathom.Propagation;

/// <summary>What the theory does not cover. Each answer completes "Not predicted, because ...".</summary>
internal static class TheoryLimits
{
    /// <summary>
    /// Units of a hidden layer from which its sums are taken for Gaussian and its mean squares for certain enough: they stray by a third,
    /// sqrt(2 / n), at 16.
    /// </summary>
    public const int FewestUnits = 16;

    /// <summary>Inputs from which the first layer's sums are taken for Gaussian: their excess kurtosis is -1.2 / n at most.</summary>
    public const int FewestInputs = 4;

    private const double LargestLogarithmicVariance = 2;

    // The smallest part of the activations' mean square that is their variance and not rounding: floats have 24 bits.
    private const double SmallestVarianceShare = 1e-13;

    // Mean squares beyond which floats lose the gradients or activations.
    private const double Smallest = 1e-60;
    private const double Largest = 1e60;

    public static string? Check(SignalNetwork network)
    {
        if (network.Layers[0].Inputs < FewestInputs)
        {
            string count = Count(network.Layers[0].Inputs, "input is", "inputs are");
            return Text($"{count} too few for sums that are Gaussian, at least {FewestInputs} are needed");
        }

        for (int index = 0; index < network.HiddenCount; index++)
        {
            if (network.Layers[index].Units < FewestUnits)
            {
                string count = Count(network.Layers[index].Units, "unit", "units");
                return Text($"{network.Layers[index].Name} has {count}, and the theory of wide layers needs at least {FewestUnits}");
            }
        }

        return network.Loss == Loss.CrossEntropy && network.Output.Units == 1
            ? "the softmax of a single output is always 1, so that there is no gradient"
            : null;
    }

    public static string? Check(SignalPass pass)
    {
        foreach (LayerState state in pass.States)
        {
            bool isInRange = IsInRange(state.Variance) && IsInRange(state.Moments.SecondMoment) && IsInRange(state.GradientSecondMoment);
            if (!isInRange)
            {
                return $"the signal or its gradient at {state.Layer.Name} leaves the range of floats";
            }

            if (state.Moments.Variance < SmallestVarianceShare * state.Moments.SecondMoment)
            {
                return $"the signal at {state.Layer.Name} is lost in the rounding of floats";
            }
        }

        return null;
    }

    /// <summary>
    /// Logarithms follow what narrow layers stray by as long as that is not much: measured on layers of 16 to 128 units, up to 20 of them,
    /// the standard deviations within these limits are a third off at most.
    /// </summary>
    public static string? Check(SignalPass pass, FiniteWidth finite)
    {
        var variances = new double[pass.States.Count];
        for (int index = 0; index < pass.States.Count; index++)
        {
            Straying signal = finite.ActivationVariance(index);
            Straying gradient = finite.Gradient(index);
            Straying weightGradient = finite.WeightGradient(index);
            double growth = Math.Max(signal.Growth, Math.Max(gradient.Growth, weightGradient.Growth));
            if (!(growth < Straying.LargestGrowth))
            {
                return $"the layers are so narrow for their number that what they stray by outgrows the theory at {Name(index)}";
            }

            variances[index] = Math.Max(signal.Variance, Math.Max(gradient.Variance, weightGradient.Variance));
        }

        int chance = Array.FindIndex(variances, static variance => !(variance <= LargestLogarithmicVariance));
        return chance < 0
            ? null
            : $"the layers are so narrow for their number that the scale at {Name(chance)} is a matter of chance";

        string Name(int index) => pass.States[index].Layer.Name;
    }

    /// <summary>What is left to check are the numbers themselves.</summary>
    public static string? Check(IEnumerable<LayerPrediction> layers)
    {
        foreach (LayerPrediction layer in layers)
        {
            double all = layer.PreActivationSecondMoment + layer.MeanSingularValue + layer.RootMeanSquareSingularValue
                + Ends(layer.ActivationMean) + Ends(layer.ActivationStandardDeviation) + Ends(layer.SaturatedFraction)
                + Ends(layer.GradientStandardDeviation) + Ends(layer.WeightGradientStandardDeviation);
            if (double.IsNaN(all) || double.IsInfinity(all))
            {
                return $"the numbers at {layer.Layer} leave the range of what can be computed";
            }
        }

        return null;

        static double Ends(PredictedValue value) => value.Lower + value.Value + value.Upper;
    }

    private static bool IsInRange(double square) => square is > Smallest and < Largest;

    private static string Count(int count, string one, string many) => Text($"{count} {(count == 1 ? one : many)}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
