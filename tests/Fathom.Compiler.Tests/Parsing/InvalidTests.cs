using Fathom.Compiler.Diagnostics;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Diagnostics;
using Fathom.Compiler.Tests.Infrastructure;

namespace Fathom.Compiler.Tests.Parsing;

/// <summary>What becomes of declarations that cannot be compiled.</summary>
public sealed class InvalidTests
{
    [Fact]
    public void Stub_CarriesTheFirstErrorAndTheLoss()
    {
        StubSpec stub = Specs.Stub("using Fathom; [Model(Input = 4, Batch = 0, Loss = Loss.Quadratic)] [Dense(0)] partial class Net;");

        Assert.Equal(("Net", Loss.Quadratic, DiagnosticIds.BatchBelowOne), (stub.Type.Name, stub.Loss, stub.DiagnosticId));
        Assert.Equal("The batch of the model 'Net' must be at least 1 and is 0; state how many examples a training step takes",
            stub.Message);
    }

    [Fact]
    public void Stub_OfAnUndefinedLoss_TakesClassLabels() =>
        Assert.Equal(Loss.CrossEntropy, Specs.Stub("using Fathom; [Model(Input = 4, Loss = (Loss)77)] [Dense(3)] partial class Net;").Loss);

    [Theory]
    [MemberData(nameof(DiagnosticCases.Names), MemberType = typeof(DiagnosticCases))]
    public void Mistakes_HaveTheConsequenceOfTheirRule(string name)
    {
        DiagnosticCase example = DiagnosticCases.All[name];
        if (DeclarationRules.All.FirstOrDefault(rule => rule.Descriptor.Id == example.Id) is not { } rule)
        {
            // No declaration to judge, or one that is judged by its prediction and compiles.
            bool isPrediction = PredictionCases.All.Contains(example);
            Assert.True(isPrediction || example.Id == DiagnosticIds.DenseWithoutModel, $"No rule reports {example.Id}.");
            Assert.All(
                isPrediction ? Specs.ParseAll(example.Options, "using Fathom;\n" + Markup.Parse(example.Wrong).Source) : [],
                static parsed => Assert.IsType<ParsedModel.Valid>(parsed));
            return;
        }

        ParsedModel model = Specs.ParseAll(example.Options, "using Fathom;\n" + Markup.Parse(example.Wrong).Source).Last();
        switch (rule.Consequence)
        {
            case Consequence.None:
                Assert.IsType<ParsedModel.Valid>(model);
                break;
            case Consequence.Nothing:
                Assert.IsType<ParsedModel.Unsupported>(model);
                break;
            default:
                Assert.Equal(example.Id, Assert.IsType<ParsedModel.Invalid>(model).Stub.DiagnosticId);
                break;
        }
    }

    [Theory]
    [InlineData("[Model(Input = 4)] [Dense] partial class Net;")]
    [InlineData("[Model(Input = 4)] [Dense(three)] partial class Net;")]
    [InlineData("[Model(Input = 4)] [Dense(3, Activation.Tnah)] [Dense(3)] partial class Net;")]
    [InlineData("[Model(Input = four, Batch = \"x\", Nonsense = 1)] [Dense(3)] partial class Net;")]
    [InlineData("[Model(Input = )] [Dense(3, Gain = )] partial class Net;")]
    public async Task CompileErrors_StayTheOnlyOnes(string source)
    {
        Assert.Empty(await AnalyzerRun.Of(TestCompilation.Create("using Fathom;\n" + source)));
        Assert.IsType<ParsedModel.Valid>(Specs.Parse("using Fathom;\n" + source));
    }

    [Fact]
    public void ModelOnTwoParts_IsParsedOnce()
    {
        ParsedModel[] models = Specs.ParseAll(
            CompileOptions.Default,
            "using Fathom; [Model(Input = 4)] [Dense(3)] partial class Net;",
            "using Fathom; [Model(Input = 4)] partial class Net;");

        Assert.Single(models.OfType<ParsedModel.Valid>());
    }
}
