namespace Fathom.Benchmarks.Accuracy;

/// <summary>Which floats a sweep visits.</summary>
internal enum Coverage
{
    /// <summary>All of them.</summary>
    Full,

    /// <summary>
    /// All from 2^-27 to 2^7, where the functions do their work, and every 61st register of the others, where they are x, a constant or
    /// zero but for roundings. For a look while working on a function; the documented maxima are those of full sweeps.
    /// </summary>
    Quick,
}
