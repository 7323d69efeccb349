using System.Runtime.CompilerServices;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>A run on a new compilation lets go of the old one, or an editor would fill up with them.</summary>
public sealed class CollectibleTests
{
    [Fact]
    public void NewCompilation_LetsTheOldOneDie() => Assert.False(OldCompilationSurvives(new ModelGenerator()));

    [Fact]
    public void GuardItself_CatchesAPipelineThatKeepsTheOldOne() => Assert.True(OldCompilationSurvives(new CompilationKeeper()));

    private static bool OldCompilationSurvives(IIncrementalGenerator generator)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()],
            parseOptions: CompileOptions.Default.ParseOptions);
        (WeakReference old, driver) = RunTwice(driver);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        GC.KeepAlive(driver);
        return old.IsAlive;
    }

    // Apart, so that no local of the caller keeps the first compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Old, GeneratorDriver Driver) RunTwice(GeneratorDriver driver)
    {
        CSharpCompilation old = TestCompilation.Create(
            "[Fathom.Model(Input = 4)] [Fathom.Dense(3)] partial class Net;",
            "[Fathom.Model(Input = 4)] [Fathom.Dense(0)] partial class Invalid;");
        CSharpCompilation edited = old.AddSyntaxTrees(TestCompilation.Parse("class Unrelated;", CompileOptions.Default,
            "/project/Added.cs"));
        return (new(old), driver.RunGenerators(old).RunGenerators(edited));
    }
}
