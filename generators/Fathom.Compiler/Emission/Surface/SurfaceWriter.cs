using System;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>Writes members with their documentation, whatever their bodies.</summary>
internal static class SurfaceWriter
{
    /// <summary>Writes one member.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="member">The member.</param>
    /// <param name="writeBody">Writes what stands between its braces.</param>
    public static void Write(CodeWriter writer, SurfaceMember member, Action writeBody)
    {
        writer.BlankLine();
        foreach (string line in member.Documentation)
        {
            writer.Line(line);
        }

        using (writer.Block(member.Signature))
        {
            if (!SurfaceBodies.IsProperty(member.Kind))
            {
                writeBody();
                return;
            }

            using (writer.Block("get"))
            {
                writeBody();
            }
        }
    }
}
