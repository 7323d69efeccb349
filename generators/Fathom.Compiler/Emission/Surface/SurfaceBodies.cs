using System;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>What the members of a generated model do.</summary>
internal static class SurfaceBodies
{
    /// <summary>Writes a member.</summary>
    public static void Write(CodeWriter writer, SurfaceMember member, Loss loss)
    {
        if (Expression(member.Kind, loss) is { } expression)
        {
            SurfaceWriter.Write(writer, member, expression);
        }
        else
        {
            SurfaceWriter.Write(writer, member, () => WriteBody(writer, member.Kind, loss));
        }
    }

    private static void WriteBody(CodeWriter writer, MemberKind kind, Loss loss)
    {
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
                WritePrediction(writer, "outputs", finishes: true);
                break;
            case MemberKind.PredictorPredictLogits:
                WritePrediction(writer, "logits", finishes: false);
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

    private static void WritePrediction(CodeWriter writer, string destination, bool finishes)
    {
        writer.Line("global::Fathom.CompilerServices.PredictionCore core = _core;");
        writer.Line($"int rows = core.Enter(inputs, {destination});");
        using (writer.Block("try"))
        using (writer.Block("for (int row = 0; row < rows; row += Memory.PredictionRows)"))
        {
            writer.Line("int count = core.LoadRows(inputs, row);");
            writer.Line("float* results = Dispatch.Logits(core.InstructionSet, core.Parameters, core.Scratch, count);");
            if (finishes)
            {
                writer.Line("Dispatch.Finish(core.InstructionSet, results, count);");
            }

            writer.Line($"core.StoreRows(results, row, count, {destination});");
        }

        using (writer.Block("finally"))
        {
            writer.Line("core.Exit();");
            writer.Line("global::System.GC.KeepAlive(this);");
        }
    }
}
