using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using static Fathom.Compiler.Diagnostics.DiagnosticIds;

namespace Fathom.Compiler.Tests.Diagnostics;

internal static class ProjectCases
{
    private const string Wrong = "[Model(Input = 4)] [Dense(3)] partial class [|Net|] { }";
    private const string Right = "[Model(Input = 4)] [Dense(3)] partial class Net { }";

    public static readonly DiagnosticCase[] All =
    [
        new(UnsafeNotAllowed, "unsafe off", Wrong, Right) { Options = new() { AllowsUnsafe = false } },
        new(LanguageVersionTooOld, "C# 11", Wrong, Right) { Options = new() { LanguageVersion = LanguageVersion.CSharp11 } },
        new(LanguageVersionTooOld, "C# 7.3", Wrong, Right)
        {
            Options = new() { LanguageVersion = LanguageVersion.CSharp7_3, Nullable = 0, HasImplicitUsings = false },
        },
    ];
}
