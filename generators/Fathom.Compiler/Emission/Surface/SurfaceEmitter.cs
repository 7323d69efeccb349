using Fathom.Compiler.Analysis;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Propagation;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>Writes the file with everything a user can see of a generated model.</summary>
internal static class SurfaceEmitter
{
    public static GeneratedFile Emit(ModelPlan plan)
    {
        ModelSpec spec = plan.Spec;
        var writer = new CodeWriter();
        FileHeader.Write(writer);
        foreach (string line in PredictionTable.Lines(ModelPredictions.Of(spec)))
        {
            writer.Line("// " + line);
        }

        writer.BlankLine();
        using (TypeWriter.Open(writer, spec.Type, () => WriteClassHead(writer, plan), " : " + SurfaceMembers.Interface(spec.Loss)))
        {
            writer.Line("private readonly global::Fathom.CompilerServices.TrainingCore _core;");
            writer.Line("private readonly Predictor _predictor;");
            foreach (SurfaceMember member in SurfaceMembers.OfModel(spec.Type.Name, spec.Loss))
            {
                SurfaceBodies.Write(writer, member, spec);
            }

            WritePredictor(writer, spec);
            DispatchEmitter.Emit(writer, plan);
            BlueprintEmitter.Emit(writer, plan);
        }

        return new GeneratedFile(spec.Type.HintName + ".g.cs", writer.ToString());
    }

    private static void WriteClassHead(CodeWriter writer, ModelPlan plan)
    {
        foreach (string line in ModelCard.Write(plan))
        {
            writer.Line("/// " + line);
        }

        writer.Line(FileHeader.GeneratedCodeAttribute);
    }

    private static void WritePredictor(CodeWriter writer, ModelSpec spec)
    {
        writer.BlankLine();
        writer.Line("/// <summary>Predicts with the weights of a model, on one thread at a time; it holds no optimizer state.</summary>");
        using (writer.Block("public sealed class Predictor : global::Fathom.IModel"))
        {
            writer.Line("private readonly global::Fathom.CompilerServices.PredictionCore _core;");
            writer.BlankLine();
            using (writer.Block("internal Predictor(global::Fathom.CompilerServices.PredictionCore core)"))
            {
                writer.Line("_core = core;");
            }

            foreach (SurfaceMember member in SurfaceMembers.OfPredictor())
            {
                SurfaceBodies.Write(writer, member, spec);
            }
        }
    }
}
