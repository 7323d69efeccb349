namespace Fathom.Insight.Tests.Reports;

/// <summary>A page as a browser has it.</summary>
/// <param name="Dom">Its elements, after its scripts have run.</param>
/// <param name="Console">What it wrote to the console: its own errors, and everything that its security policy refused to load.</param>
internal sealed record OpenedPage(string Dom, IReadOnlyList<string> Console);
