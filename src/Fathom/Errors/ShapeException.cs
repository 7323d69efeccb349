namespace Fathom;

/// <summary>A span's length does not fit the model's shapes.</summary>
public sealed class ShapeException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was expected and what came.</param>
    /// <param name="parameterName">The argument at fault.</param>
    public ShapeException(string message, string parameterName)
        : base(message, parameterName)
    {
    }

    internal static void ThrowIfNot(int length, int expected, string what, string parameterName)
    {
        if (length != expected)
        {
            throw new ShapeException($"{what} has {expected} elements; the span given has {length}.", parameterName);
        }
    }
}
