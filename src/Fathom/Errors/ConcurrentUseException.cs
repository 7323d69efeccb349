namespace Fathom;

/// <summary>Two threads used one model at the same time; each thread that predicts needs its own predictor.</summary>
public sealed class ConcurrentUseException : InvalidOperationException
{
    internal ConcurrentUseException(string model)
        : base($"Another thread is using this {model}. A model trains on one thread at a time; for predictions on several threads, "
            + "give each its own CreatePredictor(), which shares the weights.")
    {
    }
}
