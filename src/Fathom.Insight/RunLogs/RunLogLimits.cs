namespace Fathom.Insight;

/// <summary>How much a run log may ask of its reader, who keeps it in memory whole.</summary>
public sealed record RunLogLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static RunLogLimits Default { get; } = new();

    /// <summary>
    /// Bytes of the longest line, 64 MiB by default: the longest of ours, full statistics, takes about 5 KiB a layer, so that of a thousand
    /// layers takes a twelfth of it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public int LineBytes { get; init => field = Positive(value, nameof(LineBytes)); } = 64 << 20;

    /// <summary>
    /// Bytes of the whole file, 1 GiB by default: six layers take about 3 KiB an observed step and 30 KiB a look at everything, so this is
    /// some thirty thousand looks. In memory a log takes up to eight times its file.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public long FileBytes { get; init => field = Positive(value, nameof(FileBytes)); } = 1L << 30;

    private static T Positive<T>(T value, string name)
        where T : System.Numerics.INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }
}
