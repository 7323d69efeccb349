using System.Globalization;
using static System.FormattableString;

namespace Fathom.Compiler.Emission;

/// <summary>
/// A place in memory in generated code: a pointer variable and a number of floats from it. It is written as an element,
/// <c>weights[32]</c>, or the address of one: the same code as pointer arithmetic, which the C# compiler takes three times as long to
/// bind; that tells in files of thousands of such lines.
/// </summary>
/// <param name="Pointer">The variable.</param>
/// <param name="Offset">The constant part of the number.</param>
/// <param name="Index">The part that is an expression; empty for none.</param>
internal readonly record struct Address(string Pointer, int Offset = 0, string Index = "")
{
    // Concatenated: nearly every line holds one, and a format string would be parsed for each.
    /// <summary>The float there.</summary>
    public string Element => (Index.Length > 0, Offset) switch
    {
        (false, _) => string.Concat(Pointer, "[", Offset.ToString(CultureInfo.InvariantCulture), "]"),
        (true, 0) => string.Concat(Pointer, "[", Index, "]"),
        _ => string.Concat(Pointer, "[", Offset.ToString(CultureInfo.InvariantCulture) + " + " + Index, "]"),
    };

    /// <summary>The pointer expression.</summary>
    public string Text => Index.Length == 0 && Offset == 0 ? Pointer : "&" + Element;

    public Address Plus(int floats) => this with { Offset = Offset + floats };

    /// <summary>The place so many strides further on.</summary>
    public Address Plus(string counter, int stride) => this with { Index = Invariant($"{counter} * {stride}") };
}
