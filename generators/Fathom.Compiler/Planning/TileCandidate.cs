using System;

namespace Fathom.Compiler.Planning;

/// <summary>A register tile and what it costs by the model.</summary>
/// <param name="Height">Rows or inputs.</param>
/// <param name="Width">Vectors of a panel, or rows.</param>
/// <param name="Registers">Vector registers.</param>
/// <param name="Cycles">Cycles a vector multiply-add.</param>
/// <param name="Loads">Loads a vector multiply-add.</param>
internal sealed record TileCandidate(int Height, int Width, int Registers, double Cycles, double Loads)
{
    private const double Equal = 1e-9;

    /// <summary>The cheaper one first.</summary>
    public static int Compare(TileCandidate left, TileCandidate right)
    {
        if (!left.CostsAsMuchAs(right))
        {
            return left.Cycles.CompareTo(right.Cycles);
        }

        if (Math.Abs(left.Loads - right.Loads) > Equal)
        {
            return left.Loads.CompareTo(right.Loads);
        }

        int byRegisters = left.Registers.CompareTo(right.Registers);
        return byRegisters != 0 ? byRegisters : left.Height.CompareTo(right.Height);
    }

    public bool CostsAsMuchAs(TileCandidate other) => Math.Abs(Cycles - other.Cycles) <= Equal;
}
