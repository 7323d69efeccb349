using Fathom.Compiler.Diagnostics;
using Fathom.Compiler.Tests.Diagnostics;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Compiles;

/// <summary>Code that uses an invalid model compiles, so that the one true error stands alone.</summary>
public sealed class StubTests
{
    private const string Usage = """
        static class Usage
        {
            static float Use(System.ReadOnlySpan<float> inputs, System.ReadOnlySpan<TARGET> targets, System.Span<float> outputs)
            {
                Net net = new Net(1L);
                float loss = net.TrainStep(inputs, targets, 0.1f) + net.TrainStep(inputs, targets, 0.1f, net.CreateStatistics());
                loss += net.ComputeGradients(inputs, targets, net.CreateGradients());
                net.Predict(inputs, outputs);
                net.PredictLogits(inputs, outputs);
                net.CreatePredictor().Predict(inputs, outputs);
                net.Save(net.Description.Name);
                net.Load(net.Layers.ToString() + net.OptimizerSettings + net.State + net.InstructionSet + net.TargetsPerRow);
                Fathom.ITrainableModel<TARGET> trainable = net;
                return loss + (trainable.Evaluate(inputs, targets).ToString()?.Length ?? 0);
            }
        }
        """;

    public static TheoryData<string> Names => new(DiagnosticCases.All.Values
        .Where(static example => DeclarationRules.All.Any(rule => rule.Descriptor.Id == example.Id && rule.Consequence == Consequence.Stub))
        .Select(static example => example.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void UserOfAnInvalidModel_Compiles(string name)
    {
        DiagnosticCase example = DiagnosticCases.All[name];
        string source = "using Fathom;\n" + Markup.Parse(example.Wrong).Source;
        bool takesValues = source.Contains("Loss.Quadratic", StringComparison.Ordinal)
            || source.Contains("Loss.BinaryCrossEntropy", StringComparison.Ordinal);
        string usage = Usage.Replace("TARGET", takesValues ? "float" : "int");
        CSharpCompilation user = TestCompilation.Create(example.Options, source, usage);

        GeneratorRun run = GeneratorRun.Of(user, example.Options);

        Assert.Contains(example.Id + ": ", Assert.Single(run.Files).SourceText.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Output.Complaints().Select(static diagnostic => diagnostic.ToString()));
    }
}
