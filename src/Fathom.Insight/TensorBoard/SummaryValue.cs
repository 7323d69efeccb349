namespace Fathom.Insight;

/// <summary>A value that TensorBoard shows under a tag, whose part before the slash groups it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Description">What it is, shown beside the first.</param>
internal abstract record SummaryValue(string Tag, string Description);
