using System.Globalization;

namespace Fathom.Tests.Propagation;

/// <summary>One predicted quantity beside what simulated networks measured.</summary>
/// <param name="What">Layer and quantity.</param>
/// <param name="Units">The layer's units.</param>
/// <param name="Predicted">The prediction.</param>
/// <param name="Mean">The measured mean; of standard deviations the root of the mean square.</param>
/// <param name="Runs">How many single networks were measured.</param>
/// <param name="Outside">How many of them lie outside the bar.</param>
internal sealed record Comparison(string What, int Units, PredictedValue Predicted, double Mean, int Runs, int Outside)
{
    public double RelativeError => Mean / Predicted.Value - 1;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{What}: predicted {Predicted.Value:G4} [{Predicted.Lower:G4}, {Predicted.Upper:G4}], measured {Mean:G4}, "
        + $"{Outside} of {Runs} outside");
}
