extern alias runtime;

using System.Diagnostics;
using System.Text.RegularExpressions;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>
/// A console program that trains every sample model and predicts with it, compiled once; run in a process of its own, whose JIT writes
/// down what it makes of the kernels.
/// </summary>
public sealed class SampleProgram : IDisposable
{
    private const string Main = """
        using System;
        using System.Linq;
        using Fathom;

        public static class Program
        {
            public static void Main()
            {
                foreach (var model in new ITrainableModel<int>[] { MODELS })
                {
                    Run(model);
                }
            }

            // Every kernel of every goal: steps with and without statistics and weight decay, gradients, predictions for one row and for many.
            private static void Run(ITrainableModel<int> model)
            {
                ModelDescription shape = model.Description;
                float[] rows = [.. Enumerable.Range(0, (shape.Batch + 1) * shape.Input).Select(index => (index % 7 - 3) * 0.25f)];
                int[] labels = [.. Enumerable.Range(0, shape.Batch).Select(index => index % shape.Output)];
                float[] outputs = new float[(shape.Batch + 1) * shape.Output];
                Span<float> batch = rows.AsSpan(0, shape.Batch * shape.Input);
                model.TrainStep(batch, labels, 0.01f);
                model.TrainStep(batch, labels, 0.01f, model.CreateStatistics());
                model.OptimizerSettings.WeightDecay = 0.01f;
                model.TrainStep(batch, labels, 0.01f);
                model.TrainStep(batch, labels, 0.01f, model.CreateStatistics());
                model.ComputeGradients(batch, labels, model.CreateGradients());
                model.Predict(rows.AsSpan(0, shape.Input), outputs.AsSpan(0, shape.Output));
                model.Predict(rows, outputs);
                Console.WriteLine(model.InstructionSet);
            }
        }
        """;

    private const string RuntimeConfiguration =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    // The test host's own settings would decide how the child compiles.
    private static readonly Regex Inherited =
        new("^(DOTNET|COMPlus)_(Jit|Tiered|TC_|OSR|ReadyToRun|Enable)|^FATHOM_", RegexOptions.CultureInvariant);

    private readonly string _folder = Directory.CreateTempSubdirectory("fathom-jit").FullName;

    public SampleProgram()
    {
        string models = string.Join(", ", SampleModels.All.Select(static model => $"new {model.Name}(1)"));
        IEnumerable<string> declarations = SampleModels.All.Select(static model => "using Fathom; " + model.Declaration);
        CSharpCompilation compilation = TestCompilation.Create([Main.Replace("MODELS", models), .. declarations]);
        compilation = compilation
            .WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            .WithAssemblyName("Samples");
        EmitResult result = GeneratorRun.Of(compilation, CompileOptions.Default).Output.Emit(Program);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        File.WriteAllText(Path.ChangeExtension(Program, ".runtimeconfig.json"), RuntimeConfiguration);
        string library = typeof(runtime::Fathom.ModelAttribute).Assembly.Location;
        File.Copy(library, Path.Combine(_folder, Path.GetFileName(library)));
    }

    private string Program => Path.Combine(_folder, "Samples.dll");

    /// <summary>Runs it.</summary>
    /// <param name="disabled">The switch that takes an instruction set away; empty for none.</param>
    internal JitOutput Run(string disabled)
    {
        string listing = Path.Combine(_folder, $"jit-{disabled}.txt");
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", Program]) { RedirectStandardOutput = true };
        foreach (string name in start.Environment.Keys.Where(static name => Inherited.IsMatch(name)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_JitStdOutFile"] = listing;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        start.Environment["DOTNET_JitDisasm"] = "*Kernels:*";
        if (disabled.Length > 0)
        {
            start.Environment[disabled] = "0";
        }

        using Process process = Process.Start(start)!;
        string[] printed = process.StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        string text = File.ReadAllText(listing);
        return new(Assert.Single(printed.Distinct()), SummaryLine.Parse(text), ListingParser.Parse(text));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
