namespace Fathom.Compiler.Planning;

/// <summary>What the scalars of a tile's outer products take.</summary>
/// <param name="Registers">Registers that hold them.</param>
/// <param name="LoadsPerStep">Loads for each step, on average.</param>
internal readonly record struct ScalarCost(int Registers, double LoadsPerStep)
{
    private const int ObservedSums = 4;

    /// <summary>Scalars of one step that do not lie together: by lane, the next steps' are loaded with them and stay.</summary>
    public static ScalarCost OfRows(TargetMachine machine, int height) => machine.ScalarFeed == ScalarFeed.ByLane
        ? new ScalarCost(height, (double)height / machine.Lanes)
        : new ScalarCost(1, height);

    /// <summary>
    /// Scalars of one step that lie side by side. By lane the four sums of an observed update are counted with them: they outlive the tile,
    /// and the JIT for Arm64 would put one of them on the stack inside its loop.
    /// </summary>
    public static ScalarCost OfInputs(TargetMachine machine, int height) => machine.ScalarFeed == ScalarFeed.ByLane
        ? new ScalarCost(Vectors(machine, height) + ObservedSums, Vectors(machine, height))
        : new ScalarCost(1, height);

    private static int Vectors(TargetMachine machine, int height) => (height + machine.Lanes - 1) / machine.Lanes;
}
