namespace Fathom.Numerics.Lanes;

/// <summary>
/// Lanes that look up a table of eight floats in registers: x86 with AVX2 by a permutation across lanes, Arm by the table instruction.
/// All of them fuse multiply-add.
/// </summary>
/// <typeparam name="TVector">The register: 16, 8 or 4 floats.</typeparam>
internal interface ITableLanes<TVector> : ILanes<TVector>
    where TVector : struct
{
    /// <summary>
    /// What <see cref="Look"/> needs to find entry k = (bits of the value / 2^22) mod 8: the two low bits of its exponent and the leading
    /// bit of its mantissa, so each power of two has two entries.
    /// </summary>
    static abstract TVector TableIndex(TVector value);

    /// <summary>The entries that an index finds. They are to be constants, which the JIT keeps as one table in memory.</summary>
    static abstract TVector Look(
        TVector index, float entry0, float entry1, float entry2, float entry3, float entry4, float entry5, float entry6, float entry7);
}
