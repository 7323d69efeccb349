namespace Fathom.Conformance.Checks;

/// <summary>What the negative control does to the expected values; a check that does not notice is worthless.</summary>
internal enum Fault
{
    /// <summary>Nothing: the normal run.</summary>
    None,

    /// <summary>The reference reads the largest weight of the last layer with the wrong sign.</summary>
    FlipWeightSign,

    /// <summary>The reference leaves the biases out of the last layer.</summary>
    DropBias,

    /// <summary>The reference leaves the last example out of every mean.</summary>
    OmitExample,

    /// <summary>The expected gradient of the last layer's biases is zero.</summary>
    DropBiasGradient,

    /// <summary>The largest expected weight gradient of the first layer has the wrong sign.</summary>
    FlipGradientSign,

    /// <summary>The largest element of the model's own unfused weight gradients has the wrong sign when the update is computed from
    /// them.</summary>
    FlipOwnGradientSign,

    /// <summary>One instance's parameter is one unit in the last place off.</summary>
    DisturbBit,

    /// <summary>The step allocates.</summary>
    Allocate,
}
