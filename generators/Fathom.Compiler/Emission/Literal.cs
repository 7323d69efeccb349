using System;
using System.Globalization;

namespace Fathom.Compiler.Emission;

/// <summary>Numbers and strings as C# text, the same on every machine and culture.</summary>
internal static class Literal
{
    /// <summary>The shortest decimal that reads back as the same float; by its bits where there is no such decimal.</summary>
    public static string Float(float value)
    {
        if (float.IsPositiveInfinity(value))
        {
            return "float.PositiveInfinity";
        }

        if (float.IsNegativeInfinity(value))
        {
            return "float.NegativeInfinity";
        }

        // "R" is broken for some floats on old hosts of the compiler; nine digits always read back.
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        bool exact = float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float parsed) && parsed.Equals(value);
        return (exact ? text : value.ToString("G9", CultureInfo.InvariantCulture)) + "f";
    }

    /// <summary>A regular string literal.</summary>
    public static string String(string value) =>
        "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r") + "\"";

    /// <summary>A whole number with thousands apart, for comments.</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A member of one of the runtime's public enums.</summary>
    public static string Enum<T>(T value)
        where T : Enum =>
        $"global::Fathom.{typeof(T).Name}.{value}";
}
