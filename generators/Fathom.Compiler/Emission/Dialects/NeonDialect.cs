namespace Fathom.Compiler.Emission.Dialects;

/// <summary>Arm's NEON. Its multiply-adds take the addend first.</summary>
internal sealed class NeonDialect : Dialect
{
    public override string ClassName => "NeonKernels";

    public override string Summary => "Arm's NEON: four floats a vector, 32 registers, multiply-adds by a lane.";

    public override string MultiplyAdd(int lanes, string left, string right, string addend) =>
        lanes == 1 ? base.MultiplyAdd(lanes, left, right, addend) : Format("ArmSimd.FusedMultiplyAdd({2}, {0}, {1})", left, right, addend);

    public override string MultiplyAddByLane(int lanes, string left, string right, int lane, string addend) =>
        Format("ArmSimd64.FusedMultiplyAddBySelectedScalar({3}, {0}, {1}, {2})", left, right, lane, addend);

    // An instruction by name: overload resolution among Create's forty forms is most of the time a kernel takes to compile.
    public override string BroadcastElement(int lanes, Address address) =>
        lanes == 1 ? base.BroadcastElement(lanes, address) : Format("ArmSimd.LoadAndReplicateToVector128({0})", address.Text);
}
