using System;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>Writes members with their documentation, whatever their bodies; those of one expression in one line.</summary>
internal static class SurfaceWriter
{
    private const int LongestLine = 132;

    /// <summary>Writes a member that is one expression.</summary>
    public static void Write(CodeWriter writer, SurfaceMember member, string expression)
    {
        WriteDocumentation(writer, member);
        string line = $"{member.Signature} => {expression};";
        writer.Line(line.Length <= LongestLine ? line : $"{member.Signature} =>\n    {expression};");
    }

    /// <summary>Writes a member with a body.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="member">The member.</param>
    /// <param name="writeBody">Writes what stands between its braces.</param>
    public static void Write(CodeWriter writer, SurfaceMember member, Action writeBody)
    {
        WriteDocumentation(writer, member);
        using (writer.Block(member.Signature))
        {
            writeBody();
        }
    }

    private static void WriteDocumentation(CodeWriter writer, SurfaceMember member)
    {
        writer.BlankLine();
        foreach (string line in member.Documentation)
        {
            writer.Line(line);
        }
    }
}
