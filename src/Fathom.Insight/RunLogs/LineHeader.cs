namespace Fathom.Insight;

/// <summary>What a line says of itself.</summary>
/// <param name="Kind">The kind of entry; null when it does not say.</param>
/// <param name="Schema">The version of the format; null when it does not say, as only the first line must.</param>
internal readonly record struct LineHeader(string? Kind, long? Schema);
