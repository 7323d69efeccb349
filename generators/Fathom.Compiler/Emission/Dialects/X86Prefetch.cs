using System;
using System.Globalization;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Dialects;

/// <summary>How x86 spells a prefetch.</summary>
internal static class X86Prefetch
{
    public static string Spell(CacheLevel level, Address address) =>
        string.Format(CultureInfo.InvariantCulture, "X86Sse.{0}({1});", Instruction(level), address.Text);

    private static string Instruction(CacheLevel level) => level switch
    {
        CacheLevel.First => "Prefetch0",
        CacheLevel.Second => "Prefetch1",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Every cache level has its instruction here."),
    };
}
