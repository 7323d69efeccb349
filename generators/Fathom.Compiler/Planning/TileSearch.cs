using System;

namespace Fathom.Compiler.Planning;

/// <summary>What a register tile is looked for.</summary>
internal sealed record TileSearch
{
    public required TargetMachine Machine { get; init; }

    /// <summary>The range a tile's height walks over.</summary>
    public required int Height { get; init; }

    /// <summary>The range its width walks over.</summary>
    public required int Width { get; init; }

    /// <summary>The widest tile.</summary>
    public required int WidestTile { get; init; }

    /// <summary>What the scalars of a tile of some height take.</summary>
    public required Func<int, ScalarCost> Scalars { get; init; }

    /// <summary>Heights that may be.</summary>
    public Func<int, bool> AllowsHeight { get; init; } = static _ => true;

    /// <summary>Widths that may be.</summary>
    public Func<int, bool> AllowsWidth { get; init; } = static _ => true;

    /// <summary>Whether a tile over the full width wins among equal costs.</summary>
    public bool PrefersFullWidth { get; init; }

    /// <summary>What a width of one is called in a tile's name.</summary>
    public required int SpelledWidth { get; init; }
}
