using System.Globalization;
using System.Text;

namespace Fathom.Conformance.Declarations;

/// <summary>Writes the file of random declarations and their registry.</summary>
internal static class DeclarationWriter
{
    /// <summary>The seed and number of the committed file.</summary>
    public const ulong CommittedSeed = 1;

    public const int CommittedCount = 320;

    private const int LongestLine = 140;

    public static string Write(ulong seed, int count)
    {
        IReadOnlyList<ModelDeclaration> models = RandomDeclarations.Draw(seed, count);
        var text = new StringBuilder();
        Line(
            text,
            string.Create(
                CultureInfo.InvariantCulture,
                $"// Written by: dotnet run -c Release --project tests/Fathom.Conformance -- declare --seed {seed} --count {count}"));
        Line(text, "// Change the writer (Declarations/) and write again; a test holds this file to it.");
        Line(text, "using Fathom.Conformance.Cases;");
        Line(text);
        Line(text, "namespace Fathom.Conformance.Models;");
        Line(text);
        Line(text, "/// <summary>The random models: sizes around tile edges, every activation with every loss and optimizer.</summary>");
        Line(text, "internal static class RandomModels");
        Line(text, "{");
        Line(text, "    public static ModelCase[] All() =>");
        Line(text, "    [");
        foreach (ModelDeclaration model in models)
        {
            Line(text, $"        new ModelCase<{model.TargetType}>(nameof({model.Name}), static () => new {model.Name}(seed: 1)),");
        }

        Line(text, "    ];");
        Line(text, "}");
        foreach (ModelDeclaration model in models)
        {
            Line(text);
            Write(text, model);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ModelDeclaration model)
    {
        var arguments = new List<string>
        {
            Setting("Input", model.Input),
            Setting("Batch", model.Batch),
        };
        Add(arguments, model.Loss != Loss.CrossEntropy, $"Loss = Loss.{model.Loss}");
        Add(arguments, model.Optimizer != Optimizer.Sgd, $"Optimizer = Optimizer.{model.Optimizer}");
        Add(arguments, model.Unroll != Unroll.Auto, $"Unroll = Unroll.{model.Unroll}");
        Add(arguments, model.Precision != Precision.Accurate, $"Precision = Precision.{model.Precision}");
        Add(arguments, model.Momentum != 0.9f, Setting("Momentum", model.Momentum));
        Add(arguments, model.Beta1 != 0.9f, Setting("Beta1", model.Beta1));
        Add(arguments, model.Epsilon != 1e-8f, Setting("Epsilon", model.Epsilon));
        Add(arguments, model.WeightDecay != 0, Setting("WeightDecay", model.WeightDecay));
        string onOneLine = $"[Model({string.Join(", ", arguments)})]";
        int half = (arguments.Count + 1) / 2;
        string onTwo = $"[Model(\n    {string.Join(", ", arguments.Take(half))},\n    {string.Join(", ", arguments.Skip(half))})]";
        Line(text, onOneLine.Length <= LongestLine ? onOneLine : onTwo);
        foreach (LayerDeclaration layer in model.Layers)
        {
            Write(text, layer);
        }

        Line(text, $"internal sealed partial class {model.Name};");
    }

    private static void Write(StringBuilder text, LayerDeclaration layer)
    {
        var arguments = new List<string> { layer.Units.ToString(CultureInfo.InvariantCulture), $"Activation.{layer.Activation}" };
        Add(arguments, layer.Init != Init.Auto, $"Init = Init.{layer.Init}");
        Add(arguments, layer.Gain != 1, Setting("Gain", layer.Gain));
        Add(arguments, !layer.UseBias, "UseBias = false");
        Add(arguments, layer.Repeat != 1, Setting("Repeat", layer.Repeat));
        Add(arguments, layer.Slope != 0.01f, Setting("Slope", layer.Slope));
        Add(arguments, layer.Alpha != 1, Setting("Alpha", layer.Alpha));
        Line(text, $"[Dense({string.Join(", ", arguments)})]");
    }

    private static void Add(List<string> arguments, bool isStated, string argument)
    {
        if (isStated)
        {
            arguments.Add(argument);
        }
    }

    private static string Setting(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name} = {value}");

    private static string Setting(string name, float value) => string.Create(CultureInfo.InvariantCulture, $"{name} = {value}f");

    // Line feeds on every platform.
    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
