using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>Compilations of a user's sources.</summary>
internal static class TestCompilation
{
    // What the SDK writes for ImplicitUsings in a library.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static CSharpCompilation Create(params string[] sources) => Create(CompileOptions.Default, sources);

    public static CSharpCompilation Create(CompileOptions options, params string[] sources)
    {
        IEnumerable<string> all = options.HasImplicitUsings ? sources.Append(ImplicitUsings) : sources;
        return CSharpCompilation.Create(
            "TestAssembly",
            all.Select((source, index) => Parse(source, options, $"/project/File{index}.cs")),
            References.All,
            options.CompilationOptions);
    }

    public static SyntaxTree Parse(string source, CompileOptions options, string path) =>
        CSharpSyntaxTree.ParseText(source, options.ParseOptions, path, System.Text.Encoding.UTF8);

    /// <summary>Everything the compiler says at warning level or above.</summary>
    public static ImmutableArray<Diagnostic> Complaints(this Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
