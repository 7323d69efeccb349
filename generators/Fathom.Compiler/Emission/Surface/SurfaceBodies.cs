using System;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>What the members of a generated model do.</summary>
internal static class SurfaceBodies
{
    /// <summary>Writes a member.</summary>
    public static void Write(CodeWriter writer, SurfaceMember member, ModelSpec spec)
    {
        if (Expression(member.Kind, spec.Loss) is { } expression)
        {
            SurfaceWriter.Write(writer, member, expression);
        }
        else
        {
            SurfaceWriter.Write(writer, member, () => WriteBody(writer, member.Kind, spec));
        }
    }

    private static void WriteBody(CodeWriter writer, MemberKind kind, ModelSpec spec)
    {
        Loss loss = spec.Loss;
        bool labels = loss == Loss.CrossEntropy;
        switch (kind)
        {
            case MemberKind.Constructor:
                writer.Line("_core = new global::Fathom.CompilerServices.TrainingCore(Blueprint, seed);");
                writer.Line("_predictor = new Predictor(_core.Share());");
                break;
            case MemberKind.LoadPredictor:
                writer.Line("Predictor predictor = new Predictor(new global::Fathom.CompilerServices.PredictionCore(Blueprint));");
                writer.Line("global::Fathom.CompilerServices.ModelFiles.Load(predictor, path);");
                writer.Line("return predictor;");
                break;
            case MemberKind.TrainStep:
                WriteStep(writer, labels, "learningRate", "", () =>
                {
                    writer.Line($"float loss = Dispatch.ForwardLoss(core.InstructionSet, core.Arena{Labels(labels)});");
                    writer.Line("core.RequireFinite(loss);");
                    writer.Line("global::Fathom.CompilerServices.UpdateConstants constants = core.PrepareUpdate(learningRate);");
                    writer.Line("Dispatch.BackwardUpdate(core.InstructionSet, core.Arena, &constants);");
                    writer.Line("core.CompleteUpdate();");
                });
                break;
            case MemberKind.ObservedTrainStep:
                WriteStep(writer, labels, "learningRate", "double* moments = core.Begin(statistics);", () =>
                {
                    writer.Line($"float loss = Dispatch.ObservedForwardLoss(core.InstructionSet, core.Arena{Labels(labels)}, moments);");
                    writer.Line("core.RequireFinite(loss);");
                    writer.Line("global::Fathom.CompilerServices.UpdateConstants constants = core.PrepareUpdate(learningRate);");
                    writer.Line("Dispatch.ObservedBackwardUpdate(core.InstructionSet, core.Arena, &constants, moments);");
                    writer.Line("core.Complete(statistics, loss);");
                    writer.Line("core.CompleteUpdate();");
                });
                break;
            case MemberKind.ComputeGradients:
                WriteStep(writer, labels, "0f", "float* destination = core.Begin(gradients);", () =>
                {
                    writer.Line($"float loss = Dispatch.ForwardLoss(core.InstructionSet, core.Arena{Labels(labels)});");
                    writer.Line("core.RequireFinite(loss);");
                    writer.Line("Dispatch.BackwardGradients(core.InstructionSet, core.Arena, destination);");
                    writer.Line("global::System.GC.KeepAlive(gradients);");
                });
                break;
            case MemberKind.PredictorPredict:
                WritePrediction(writer, spec, "outputs", PredictionEmitter.Name(finishes: true));
                break;
            case MemberKind.PredictorPredictLogits:
                WritePrediction(writer, spec, "logits", PredictionEmitter.Name(finishes: !PredictionEmitter.Finishes(loss)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every member has its body here.");
        }
    }

    /// <summary>What a member of one expression is; null for the others.</summary>
    private static string? Expression(MemberKind kind, Loss loss) => kind switch
    {
        MemberKind.Description or MemberKind.PredictorDescription => "Blueprint.Description",
        MemberKind.Layers or MemberKind.PredictorLayers => "_core.Layers",
        MemberKind.InstructionSet or MemberKind.PredictorInstructionSet => "_core.InstructionSet",
        MemberKind.TargetsPerRow => loss == Loss.CrossEntropy ? "1" : "Blueprint.Description.Output",
        MemberKind.OptimizerSettings => "_core.Optimizer",
        MemberKind.State => "_core.State",
        MemberKind.CreateStatistics => "_core.CreateStatistics()",
        MemberKind.Observe => "global::Fathom.CompilerServices.ModelObserver.Observe(this, _core, inputs, targets, statistics)",
        MemberKind.CreateFullStatistics => "_core.CreateFullStatistics(options)",
        MemberKind.CreateGradients => "_core.CreateGradients()",
        MemberKind.Evaluate => "global::Fathom.CompilerServices.Evaluator.Evaluate(_predictor, inputs, targets)",
        MemberKind.Predict => "_predictor.Predict(inputs, outputs)",
        MemberKind.PredictLogits => "_predictor.PredictLogits(inputs, logits)",
        MemberKind.CreatePredictor => "new Predictor(_core.Share())",
        MemberKind.PredictorCreatePredictor => "new Predictor(_core.Share())",
        MemberKind.Save => "global::Fathom.CompilerServices.ModelFiles.Save(this, path)",
        MemberKind.Load => "global::Fathom.CompilerServices.ModelFiles.Load(this, path)",
        _ => null,
    };

    private static string Labels(bool labels) => labels ? ", labels" : "";

    private static void WriteStep(CodeWriter writer, bool labels, string learningRate, string prepare, Action writePasses)
    {
        writer.Line("global::Fathom.CompilerServices.TrainingCore core = _core;");
        if (prepare.Length > 0)
        {
            writer.Line(prepare);
        }

        writer.Line($"core.Enter(inputs, targets, {learningRate});");
        using (writer.Block("try"))
        {
            if (labels)
            {
                using (writer.Block("fixed (int* labels = targets)"))
                {
                    WritePasses();
                }
            }
            else
            {
                WritePasses();
            }
        }

        using (writer.Block("finally"))
        {
            writer.Line("core.Exit();");
            writer.Line("global::System.GC.KeepAlive(this);");
        }

        void WritePasses()
        {
            writePasses();
            writer.Line("return loss;");
        }
    }

    // Nothing between the checks and the end can throw, so there is no finally. One row is the call whose own cost tells: two comparisons.
    private static void WritePrediction(CodeWriter writer, ModelSpec spec, string destination, string pass)
    {
        writer.Line("global::Fathom.CompilerServices.PredictionCore core = _core;");
        writer.Line(Invariant($"bool isRow = inputs.Length == {spec.Input} && {destination}.Length == {spec.Output};"));
        writer.Line($"int rows = isRow ? 1 : core.CountRows(inputs, {destination});");
        writer.Line("core.RequireFinite(inputs);");
        using (writer.Block($"fixed (float* from = inputs, to = {destination})"))
        {
            writer.Line($"Dispatch.{pass}(core, from, to, rows);");
        }

        writer.BlankLine();
        writer.Line("global::System.GC.KeepAlive(this);");
    }
}
