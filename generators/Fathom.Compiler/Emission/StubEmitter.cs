using Fathom.Compiler.Emission.Surface;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Emission;

/// <summary>Writes the full public surface of a model whose declaration is not valid; every member throws the declaration's
/// error.</summary>
internal static class StubEmitter
{
    public static GeneratedFile Emit(StubSpec stub)
    {
        var writer = new CodeWriter();
        string error = $"throw new global::System.InvalidOperationException({Literal.String($"{stub.DiagnosticId}: {stub.Message}")})";
        FileHeader.Write(writer);
        using (TypeWriter.Open(writer, stub.Type, () => WriteHead(writer), " : " + SurfaceMembers.Interface(stub.Loss)))
        {
            foreach (SurfaceMember member in SurfaceMembers.OfModel(stub.Type.Name, stub.Loss))
            {
                SurfaceWriter.Write(writer, Safe(member), error);
            }

            writer.BlankLine();
            writer.Line("/// <summary>Predicts with the weights of a model.</summary>");
            using (writer.Block("public sealed class Predictor : global::Fathom.IModel"))
            {
                foreach (SurfaceMember member in SurfaceMembers.OfPredictor())
                {
                    SurfaceWriter.Write(writer, Safe(member), error);
                }
            }
        }

        return new GeneratedFile(stub.Type.HintName + ".g.cs", writer.ToString());
    }

    // One of the errors is that unsafe code is not allowed.
    private static SurfaceMember Safe(SurfaceMember member) =>
        member with { Signature = member.Signature.Replace("public unsafe ", "public ") };

    private static void WriteHead(CodeWriter writer)
    {
        writer.Line("/// <summary>A stand-in, since the declaration is not valid: see the errors of this project.</summary>");
        writer.Line(FileHeader.GeneratedCodeAttribute);
    }
}
