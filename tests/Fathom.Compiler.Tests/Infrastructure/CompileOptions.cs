using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>The settings of a user's project that matter here; the defaults are those of a new .NET 10 project with Fathom.props.</summary>
internal sealed record CompileOptions
{
    public static readonly CompileOptions Default = new();

    public bool AllowsUnsafe { get; init; } = true;

    public bool ChecksOverflow { get; init; }

    public bool HasImplicitUsings { get; init; } = true;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Release;

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp14;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation);

    public CSharpCompilationOptions CompilationOptions => new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: Optimization,
        checkOverflow: ChecksOverflow,
        allowUnsafe: AllowsUnsafe,
        warningLevel: 9999,
        nullableContextOptions: Nullable);
}
