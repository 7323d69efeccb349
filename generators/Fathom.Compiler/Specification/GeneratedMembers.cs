using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Fathom.Compiler.Specification;

/// <summary>
/// Every name the generator declares in the user's class. A user's method collides with a generated method only when the parameters are the
/// same too; every other pair collides on the name alone. A constructor's name is <see cref="Constructor"/>.
/// </summary>
internal static class GeneratedMembers
{
    /// <summary>What constructors are called here.</summary>
    public const string Constructor = ".ctor";

    private const string Inputs = "System.ReadOnlySpan<float>";
    private const string Outputs = "System.Span<float>";

    /// <summary>Generated properties, fields and nested types.</summary>
    public static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        "Description",
        "Layers",
        "InstructionSet",
        "TargetsPerRow",
        "OptimizerSettings",
        "State",
        "Predictor",
        "Memory",
        "Dispatch",
        "Blueprint",
        "BlueprintHolder",
        "_core",
        "_predictor",
        "Avx512Kernels",
        "Avx2Kernels",
        "NeonKernels",
        "Vector128Kernels",
        "ScalarKernels");

    /// <summary>
    /// The keys of the generated methods and constructors: the name, then the parameter types: <c>Predict(System.Span&lt;float&gt;)</c>.
    /// </summary>
    /// <param name="loss">The model's loss, which fixes the type of the targets.</param>
    public static IEnumerable<string> Methods(Loss loss)
    {
        string targets = loss == Loss.CrossEntropy ? "System.ReadOnlySpan<int>" : Inputs;
        yield return Key(Constructor, "long");
        yield return Key("TrainStep", Inputs, targets, "float");
        yield return Key("TrainStep", Inputs, targets, "float", "Fathom.StepStatistics");
        yield return Key("CreateStatistics");
        yield return Key("Observe", Inputs, targets, "Fathom.FullStatistics");
        yield return Key("CreateFullStatistics", "Fathom.FullStatisticsOptions");
        yield return Key("ComputeGradients", Inputs, targets, "Fathom.Gradients");
        yield return Key("CreateGradients");
        yield return Key("Evaluate", Inputs, targets);
        yield return Key("Predict", Inputs, Outputs);
        yield return Key("PredictLogits", Inputs, Outputs);
        yield return Key("CreatePredictor");
        yield return Key("Save", "string");
        yield return Key("Load", "string");
        yield return Key("LoadPredictor", "string");
    }

    /// <summary>Whether a user's member that is not a method, or the class itself, may not have this name.</summary>
    public static bool IsTaken(string name) =>
        Names.Contains(name) || Methods(Loss.CrossEntropy).Any(key => key.StartsWith(name + "(", System.StringComparison.Ordinal));

    /// <summary>What methods are compared by.</summary>
    public static string Key(string name, params IEnumerable<string> parameterTypes) => $"{name}({string.Join(", ", parameterTypes)})";
}
