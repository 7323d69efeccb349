using System;

namespace Fathom.Compiler.Planning;

/// <summary>
/// What the caches allow: 32 KiB and 1 MiB for a core, as on every x86-64 server core since 2020, and the third level shared. Weights that
/// do not stay in the second level are prefetched, since no hardware prefetcher follows a panel across pages far enough. Measured on Zen 4,
/// five layers of 1000 x 1000, batch 10, fractions of the peak of multiply-adds: forward 0.75 without, 0.85 at 16 inputs ahead, 0.92 at 32,
/// 0.93 at 48, 0.91 at 96; backward 0.67 without, 0.83 at 2 (the next tile), 0.80 at 8.
/// </summary>
internal static class CacheModel
{
    private const int FirstLevelBytes = 32 * 1024;
    private const int SecondLevelBytes = 1024 * 1024;

    private const int StreamedInputsAhead = 48;

    private const int LeastInputsAhead = 2;

    /// <summary>Bytes a cycle that the second-level cache delivers besides everything else that goes on: a quarter of its limit.</summary>
    private const double SpareSecondLevelBytesPerCycle = 8;

    /// <summary>
    /// Inputs of a block of a panel's weights that several tiles walk over: 12 KiB, the rest of the first level for the others.
    /// </summary>
    private const int BlockInputs = 96;

    /// <summary>Bytes of the minibatch's gradients that stay in the first level beside the weights passing through.</summary>
    private const int ResidentGradientBytes = 20 * 1024;

    /// <summary>How the forward pass looks ahead when a tile reads each weight once, or several tiles do one after the other.</summary>
    public static Prefetch? Forward(TargetMachine machine, long parameters, int inputBlock, int inputs)
    {
        if (!Streams(machine, parameters))
        {
            return null;
        }

        return inputBlock < inputs ? new Prefetch(inputBlock, CacheLevel.Second) : new Prefetch(StreamedInputsAhead, CacheLevel.First);
    }

    /// <summary>How the backward pass, which takes some inputs of every panel at a time, looks ahead: to the next tile's.</summary>
    public static Prefetch? Backward(TargetMachine machine, long parameters, int tileInputs) =>
        Streams(machine, parameters) ? new Prefetch(Math.Max(tileInputs, LeastInputsAhead), CacheLevel.First) : null;

    /// <summary>How an update that goes down one panel after the other looks ahead.</summary>
    public static Prefetch? Update(TargetMachine machine, long parameters) =>
        Streams(machine, parameters) ? new Prefetch(StreamedInputsAhead, CacheLevel.First) : null;

    /// <summary>
    /// Inputs that all tiles of a panel are taken over before the next inputs: all of them unless several tiles would each stream the panel
    /// from the second-level cache faster than it can.
    /// </summary>
    /// <param name="machine">The instruction set.</param>
    /// <param name="inputs">The layer's inputs.</param>
    /// <param name="tile">The register tile.</param>
    /// <param name="tilesAPanel">Tiles that walk over one panel.</param>
    public static int ForwardBlock(TargetMachine machine, int inputs, Tile tile, int tilesAPanel)
    {
        double bytes = tile.Width * machine.Lanes * sizeof(float);
        double cycles = Math.Max(tile.Height * tile.Width / machine.MultiplyAddsPerCycle, machine.Latency);
        bool fits = inputs * ParameterLayout.PanelWidth * sizeof(float) <= FirstLevelBytes / 2;
        return tilesAPanel == 1 || fits || bytes / cycles <= SpareSecondLevelBytesPerCycle ? inputs : BlockInputs;
    }

    /// <summary>
    /// Panels whose gradients a fused backward pass stays on while it goes through the inputs: all of them unless it reads gradients faster
    /// than the second-level cache delivers them.
    /// </summary>
    public static int BackwardBlock(TargetMachine machine, int tileInputs, int batch, int panels)
    {
        double bytesPerCycle = machine.Lanes * sizeof(float) / (2 * tileInputs / machine.MultiplyAddsPerCycle);
        int resident = Math.Max(1, ResidentGradientBytes / (batch * ParameterLayout.PanelWidth * sizeof(float)));
        return bytesPerCycle <= 2 * SpareSecondLevelBytesPerCycle || panels * 3 <= resident * 4 ? panels : resident;
    }

    private static bool Streams(TargetMachine machine, long parameters) =>
        machine.CanPrefetch && parameters * sizeof(float) > SecondLevelBytes / 2;
}
