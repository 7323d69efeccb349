using System.Collections.Generic;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>The public members of a generated model, in the order they are written. A stub has the same ones.</summary>
internal static class SurfaceMembers
{
    private const string Inherit = "/// <inheritdoc/>";
    private const string Floats = "global::System.ReadOnlySpan<float>";

    /// <summary>The interface of the model.</summary>
    public static string Interface(Loss loss) => $"global::Fathom.ITrainableModel<{TargetType(loss)}>";

    /// <summary>The type of a target.</summary>
    public static string TargetType(Loss loss) => loss == Loss.CrossEntropy ? "int" : "float";

    /// <summary>The members of the class.</summary>
    public static IEnumerable<SurfaceMember> OfModel(string className, Loss loss)
    {
        string batch = $"{Floats} inputs, global::System.ReadOnlySpan<{TargetType(loss)}> targets";
        yield return new(MemberKind.Constructor, $"public {className}(long seed)",
        [
            "/// <summary>Creates a model with freshly drawn weights and zero biases.</summary>",
            "/// <param name=\"seed\">The seed of the weights: the same seed gives the same weights on every machine.</param>",
        ]);
        yield return new(MemberKind.Description, "public global::Fathom.ModelDescription Description", [Inherit]);
        yield return new(MemberKind.Layers, "public global::Fathom.DenseLayers Layers", [Inherit]);
        yield return new(MemberKind.InstructionSet, "public global::Fathom.InstructionSet InstructionSet", [Inherit]);
        yield return new(MemberKind.TargetsPerRow, "public int TargetsPerRow", [Inherit]);
        yield return new(MemberKind.OptimizerSettings, "public global::Fathom.OptimizerSettings OptimizerSettings", [Inherit]);
        yield return new(
            MemberKind.State, "public global::System.Collections.Generic.IReadOnlyList<global::Fathom.Parameter> State", [Inherit]);
        yield return new(MemberKind.TrainStep, $"public unsafe float TrainStep({batch}, float learningRate)", [Inherit]);
        yield return new(
            MemberKind.ObservedTrainStep,
            $"public unsafe float TrainStep({batch}, float learningRate, global::Fathom.StepStatistics statistics)",
            [Inherit]);
        yield return new(MemberKind.CreateStatistics, "public global::Fathom.StepStatistics CreateStatistics()", [Inherit]);
        yield return new(MemberKind.Observe, $"public float Observe({batch}, global::Fathom.FullStatistics statistics)", [Inherit]);
        yield return new(
            MemberKind.CreateFullStatistics,
            "public global::Fathom.FullStatistics CreateFullStatistics(global::Fathom.FullStatisticsOptions? options = null)",
            [Inherit]);
        yield return new(
            MemberKind.ComputeGradients, $"public unsafe float ComputeGradients({batch}, global::Fathom.Gradients gradients)", [Inherit]);
        yield return new(MemberKind.CreateGradients, "public global::Fathom.Gradients CreateGradients()", [Inherit]);
        yield return new(MemberKind.Evaluate, $"public global::Fathom.Evaluation Evaluate({batch})", [Inherit]);
        yield return new(MemberKind.Predict, $"public void Predict({Floats} inputs, global::System.Span<float> outputs)", [Inherit]);
        yield return new(
            MemberKind.PredictLogits, $"public void PredictLogits({Floats} inputs, global::System.Span<float> logits)", [Inherit]);
        yield return new(MemberKind.CreatePredictor, "public Predictor CreatePredictor()",
        [
            "/// <summary>Creates a predictor that shares this model's weights and owns its scratch: "
                + "one for each thread that predicts.</summary>",
            "/// <remarks>Predictors see the weights as they are; do not predict while the model trains.</remarks>",
        ]);
        yield return new(MemberKind.LoadPredictor, "public static Predictor LoadPredictor(string path)",
        [
            "/// <summary>Loads a model for inference only: parameters and scratch, no optimizer state.</summary>",
            "/// <param name=\"path\">A safetensors file of this architecture.</param>",
            "/// <exception cref=\"global::Fathom.ModelFileException\">The file is damaged, or of another architecture.</exception>",
        ]);
        yield return new(MemberKind.Save, "public void Save(string path)",
        [
            "/// <summary>Saves weights and biases as a safetensors file, whole or not at all, "
                + "with the names and layout of PyTorch's nn.Linear.</summary>",
            "/// <param name=\"path\">The file; replaced if it exists.</param>",
        ]);
        yield return new(MemberKind.Load, "public void Load(string path)",
        [
            "/// <summary>Loads weights and biases from a safetensors file; a file that is refused leaves the model as it was.</summary>",
            "/// <param name=\"path\">A file of this architecture, by <see cref=\"Save\"/> or from PyTorch.</param>",
            "/// <exception cref=\"global::Fathom.ModelFileException\">The file is damaged, or of another architecture.</exception>",
        ]);
    }

    /// <summary>The members of the nested predictor.</summary>
    public static IEnumerable<SurfaceMember> OfPredictor()
    {
        yield return new(MemberKind.PredictorDescription, "public global::Fathom.ModelDescription Description", [Inherit]);
        yield return new(MemberKind.PredictorLayers, "public global::Fathom.DenseLayers Layers", [Inherit]);
        yield return new(MemberKind.PredictorInstructionSet, "public global::Fathom.InstructionSet InstructionSet", [Inherit]);
        yield return new(
            MemberKind.PredictorPredict, $"public unsafe void Predict({Floats} inputs, global::System.Span<float> outputs)", [Inherit]);
        yield return new(
            MemberKind.PredictorPredictLogits,
            $"public unsafe void PredictLogits({Floats} inputs, global::System.Span<float> logits)",
            [Inherit]);
        yield return new(MemberKind.PredictorCreatePredictor, "public Predictor CreatePredictor()",
        [
            "/// <summary>Creates another predictor on the same weights, for another thread.</summary>",
        ]);
    }
}
