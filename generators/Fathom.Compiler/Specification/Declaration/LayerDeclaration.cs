using System;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Specification.Declaration;

/// <summary>One [Dense] as it stands in the source, valid or not.</summary>
internal sealed record LayerDeclaration
{
    public required int Units { get; init; }

    public required Activation Activation { get; init; }

    public required Init Init { get; init; }

    public required float Gain { get; init; }

    public required bool UseBias { get; init; }

    public required int Repeat { get; init; }

    /// <summary>Null when not stated.</summary>
    public required string? Name { get; init; }

    public required float Slope { get; init; }

    public required float Alpha { get; init; }

    /// <summary>The names of the settings that are written out, in that order.</summary>
    public required EquatableArray<string> Stated { get; init; }

    /// <summary>Whether the attribute stands on the same partial declaration as [Model].</summary>
    public required bool IsBesideModel { get; init; }

    public bool States(string setting)
    {
        foreach (string stated in Stated)
        {
            if (string.Equals(stated, setting, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
