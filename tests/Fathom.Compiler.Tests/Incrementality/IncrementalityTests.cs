using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Incrementality;

/// <summary>Each edit makes exactly the steps run that it must.</summary>
public sealed class IncrementalityTests
{
    [Fact]
    public void FirstRun_DoesEverything() => AssertReasons(new Project(), RunReasons.New, RunReasons.New);

    [Fact]
    public void SameCompilation_DoesNothing() => AssertReasons(new Project().Rerun(), RunReasons.Cached, RunReasons.Cached);

    [Fact]
    public void UnrelatedTypeAdded_PlansNothing() =>
        AssertReasons(new Project().AddFile("class Unrelated;"), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void UnrelatedTypeEdited_PlansNothing() =>
        AssertReasons(new Project().EditSizes("}", "public const int Unused = 1; }"), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void CommentInTheModel_PlansNothing() =>
        AssertReasons(new Project().EditModel("[Dense(3)]", "// the classes\n[Dense(3)]"), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void WhitespaceInTheModel_PlansNothing() =>
        AssertReasons(new Project().EditModel("(3)", "( 3 )"), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void UsingsReordered_PlansNothing() => AssertReasons(
        new Project().EditModel("using System;\nusing Fathom;", "using Fathom;\nusing System;"),
        RunReasons.ParsedAgain,
        RunReasons.ParsedAgain);

    [Fact]
    public void MemberAddedToTheModel_PlansNothing() =>
        AssertReasons(new Project().EditModel("{\n}", "{\n    public int Answer => 42;\n}"), RunReasons.ParsedAgain,
            RunReasons.ParsedAgain);

    [Fact]
    public void ConstantSpelledOtherwise_PlansNothing() =>
        AssertReasons(new Project().EditSizes("4", "2 + 2"), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void AnotherModelAdded_PlansThatOne()
    {
        Project project = new Project().AddFile("[Fathom.Model(Input = 2)] [Fathom.Dense(9)] partial class Third;");

        AssertReasons(project, RunReasons.ParsedAgain, RunReasons.ParsedAgain);
        Assert.Equal(RunReasons.New, RunReasons.Of(project.Driver, "Third"));
    }

    [Fact]
    public void OtherModelChanged_PlansThatOne() =>
        AssertReasons(new Project().EditOther("Dense(2)", "Dense(7)"), RunReasons.ParsedAgain, RunReasons.Modified);

    [Fact]
    public void LayerChanged_PlansAgain() =>
        AssertReasons(new Project().EditModel("Tanh", "ReLU"), RunReasons.Modified, RunReasons.ParsedAgain);

    [Fact]
    public void SettingAdded_PlansAgain() =>
        AssertReasons(new Project().EditModel("Sizes.Input", "Sizes.Input, Batch = 8"), RunReasons.Modified, RunReasons.ParsedAgain);

    [Fact]
    public void ReferencedConstantChanged_PlansAgain() =>
        AssertReasons(new Project().EditSizes("4", "6"), RunReasons.Modified, RunReasons.ParsedAgain);

    [Fact]
    public void OtherFileRemoved_PlansNothing()
    {
        // The last of the files: Roslyn keeps its tables by position, so what follows a removed file is done again.
        Project project = new Project().RemoveOtherFile();

        AssertReasons(project, RunReasons.ParsedAgain, RunReasons.Removed);
        Assert.All(project.Driver.GetRunResult().GeneratedTrees, static tree => Assert.StartsWith("Net.", Path.GetFileName(tree.FilePath)));
    }

    [Fact]
    public void UnsafeTurnedOff_MakesStubs() =>
        AssertReasons(new Project().WithOptions(static options => options.WithAllowUnsafe(false)), RunReasons.BecameStub,
            RunReasons.BecameStub);

    [Fact]
    public void OptimizationChanged_PlansNothing() => AssertReasons(
        new Project().WithOptions(static options => options.WithOptimizationLevel(OptimizationLevel.Debug)),
        RunReasons.ParsedAgain,
        RunReasons.ParsedAgain);

    [Fact]
    public void ReferenceAdded_PlansNothing() =>
        AssertReasons(new Project().WithReference(), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void LanguageVersionRaised_PlansNothing() =>
        AssertReasons(new Project().WithLanguageVersion(LanguageVersion.Preview), RunReasons.ParsedAgain, RunReasons.ParsedAgain);

    [Fact]
    public void MistakeMade_MakesAStub() =>
        AssertReasons(new Project().EditModel("[Dense(3)]", "[Dense(0)]"), RunReasons.BecameStub, RunReasons.ParsedAgain);

    [Fact]
    public void UnrelatedEditBesideAStub_WritesNothing() => AssertReasons(
        new Project().EditModel("[Dense(3)]", "[Dense(0)]").AddFile("class Unrelated;"),
        RunReasons.StubParsedAgain,
        RunReasons.ParsedAgain);

    [Fact]
    public void MistakeCorrected_MakesTheModel() => AssertReasons(
        new Project().EditModel("[Dense(3)]", "[Dense(0)]").EditModel("[Dense(0)]", "[Dense(3)]"),
        RunReasons.BecameValid,
        RunReasons.ParsedAgain);

    [Fact]
    public void PartialRemoved_RemovesTheModel() => Assert.Equal(
        RunReasons.BecameUnsupported,
        RunReasons.Of(new Project().EditModel("partial ", string.Empty).Driver, "Net"));

    [Fact]
    public void UnchangedRun_AddsNoSource()
    {
        Project project = new Project().AddFile("class Unrelated;");

        Assert.All(
            project.Driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(static steps => steps.Value)
                .SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void GuardItself_CatchesAPipelineThatCarriesTheCompilation()
    {
        Project project = new Project(new CompilationCarrier()).AddFile("class Unrelated;");

        RunReasons reasons = RunReasons.Of(project.Driver, "Net");

        Assert.NotEqual(RunReasons.ParsedAgain, reasons);
        Assert.Equal(IncrementalStepRunReason.Modified, reasons.Parse);
    }

    private static void AssertReasons(Project project, RunReasons model, RunReasons other)
    {
        Assert.Equal(model, RunReasons.Of(project.Driver, "Net"));
        Assert.Equal(other, RunReasons.Of(project.Driver, "Other"));
    }
}
