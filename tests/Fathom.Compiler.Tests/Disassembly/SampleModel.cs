namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>A classifier, declared with "using Fathom".</summary>
/// <param name="Name">The class.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record SampleModel(string Name, string Attributes)
{
    public string Declaration => $"{Attributes} public sealed partial class {Name};";
}
