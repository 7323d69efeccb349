using System;

namespace Fathom.Compiler.Diagnostics;

/// <summary>Attributes take any integer cast to an enum; these tell the named ones.</summary>
internal static class EnumValues
{
    public static bool Exist<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(typeof(T), value);
}
