namespace Fathom.Benchmarks.Accuracy;

/// <summary>What an error is counted in.</summary>
internal enum ErrorUnit
{
    /// <summary>The distance of neighbouring floats at the exact value, where that is a normal float; below, the value may be 0.</summary>
    Ulp,

    /// <summary>(4 + x^2) 2^-23 of the exact value, wherever that is a normal float; below, the value may be 0.</summary>
    GaussianRelative,

    /// <summary>The exact value; below the normal floats a step of the denormal ones is allowed too.</summary>
    Relative,

    /// <summary>One.</summary>
    Absolute,
}
