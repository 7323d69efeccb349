namespace Fathom.Compiler.Specification.Declaration;

/// <summary>The user's compiler settings that generated code depends on.</summary>
/// <param name="AllowsUnsafe">Whether AllowUnsafeBlocks is on.</param>
/// <param name="LanguageVersion">The C# version times 100, as the compiler counts them: 1400 for C# 14; above every number for
/// "preview".</param>
internal sealed record CompilationSettings(bool AllowsUnsafe, int LanguageVersion)
{
    /// <summary>The oldest C# that generated code compiles as.</summary>
    public const int MinimumLanguageVersion = 1200;
}
