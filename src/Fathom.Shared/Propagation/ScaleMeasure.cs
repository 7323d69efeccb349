namespace Fathom.Propagation;

/// <summary>What of two layers' gradients is compared.</summary>
internal enum ScaleMeasure
{
    /// <summary>The standard deviation over the units, the "std" of all texts.</summary>
    Deviation,

    /// <summary>The length of the whole vector.</summary>
    Norm,
}
