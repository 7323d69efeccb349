namespace Fathom.Benchmarks.Accuracy;

/// <summary>The largest error met so far, and where.</summary>
/// <param name="Error">The error, in the function's unit; infinite where a special value was wrong.</param>
/// <param name="Argument">The argument that has it.</param>
internal readonly record struct Worst(double Error, float Argument)
{
    /// <summary>The larger; of equals the larger argument, so that the order of a sweep does not matter.</summary>
    public static Worst Max(Worst left, Worst right) =>
        right.Error > left.Error || (right.Error == left.Error && right.Argument > left.Argument) ? right : left;
}
