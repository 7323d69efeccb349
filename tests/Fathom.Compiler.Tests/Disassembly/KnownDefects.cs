using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>
/// What is known to be wrong with compiled kernels, as the beginnings of complaints, and why. The list is to become empty: a complaint that
/// is not in it fails the test, and so does an entry that no complaint begins with any more.
/// </summary>
internal static class KnownDefects
{
    private static readonly ImmutableArray<string> All =
    [
        // The sums of an observed update, kept in registers where they do not follow from the minibatch: the exact, slow tier. With AdamW's
        // constants they are more than the registers that a fused tile leaves.
        "OddNet+Avx512Kernels:Backward45x5_Tile2x7[ObservedUpdate] spills",
        "OddNet+Avx2Kernels:Backward45x5_Tile1x7[ObservedUpdate] spills",
        "OddNet+Avx2Kernels:Backward51x45_Tile1x7[ObservedUpdate] spills",

        // The same with plain SGD, whose updates with weight decay do not follow from the minibatch either.
        "WideNet+Avx2Kernels:Backward256x9_Tile1x10[ObservedDecayingUpdate] spills",
        "WideNet+Avx2Kernels:Backward256x256_Tile1x10[ObservedDecayingUpdate] spills",
        "PaperNet+Avx2Kernels:Backward1000x9_Tile1x10[ObservedDecayingUpdate] spills",
        "PaperNet+Avx2Kernels:Backward1000x1000_Tile1x10[ObservedDecayingUpdate] spills",

        // Here no vector: the range of inputs a thread owns, around the call that takes the sums.
        "WideNet+Avx512Kernels:Backward256x9_Tile2x10[ObservedDecayingUpdate] spills",
        "PaperNet+Avx512Kernels:Backward1000x9_Tile2x10[ObservedDecayingUpdate] spills",

        // AdamW's constants, hoisted out of the loop over tiles, are one more than the registers: one goes through the stack, once a tile.
        "OddNet+Avx512Kernels:Backward45x5_Tile2x7[Update] spills",
    ];

    /// <summary>The complaints that are not known, and those that are known of these kernels and have gone.</summary>
    /// <param name="complaints">What is wrong.</param>
    /// <param name="kernels">The class of the kernels, "Avx2Kernels".</param>
    public static IEnumerable<string> Compare(IReadOnlyCollection<string> complaints, string kernels) =>
    [
        .. complaints.Where(static complaint => !All.Any(known => Begins(complaint, known))),
        .. All.Where(known => known.Contains($"+{kernels}:", StringComparison.Ordinal) && !complaints.Any(complaint => Begins(complaint, known)))
            .Select(static known => $"'{known}' is known and did not happen: take it off the list."),
    ];

    private static bool Begins(string complaint, string known) => complaint.StartsWith(known, StringComparison.Ordinal);
}
