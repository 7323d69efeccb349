namespace Fathom.Compiler.Emission;

/// <summary>One file for the compilation.</summary>
/// <param name="HintName">Its name, unique in the generator.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
