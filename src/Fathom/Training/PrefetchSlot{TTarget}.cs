namespace Fathom.Training;

/// <summary>One minibatch made ahead.</summary>
internal sealed class PrefetchSlot<TTarget>(int inputs, int targets)
    where TTarget : unmanaged
{
    public float[] Inputs { get; } = new float[inputs];

    public TTarget[] Targets { get; } = new TTarget[targets];
}
