using System.Globalization;

namespace Fathom.Compiler.Emission;

/// <summary>A place in memory in generated code: a pointer variable and a constant number of floats.</summary>
/// <param name="Pointer">The variable.</param>
/// <param name="Offset">Floats from it.</param>
internal readonly record struct Address(string Pointer, int Offset = 0)
{
    /// <summary>The pointer expression.</summary>
    public string Text => Offset == 0 ? Pointer : string.Format(CultureInfo.InvariantCulture, "{0} + {1}", Pointer, Offset);

    /// <summary>The pointer expression as the operand of a cast or an index.</summary>
    public string Operand => Offset == 0 ? Pointer : "(" + Text + ")";

    /// <summary>The float there.</summary>
    public string Element => string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", Pointer, Offset);

    public Address Plus(int floats) => this with { Offset = Offset + floats };
}
