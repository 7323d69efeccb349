namespace Fathom.Compiler.Planning;

/// <summary>
/// Equal layers one after the other, whose blocks lie at equal distances in the arena: a loop over them is one layer's calls. A layer
/// without equals is a run of one.
/// </summary>
/// <param name="First">The first layer's index.</param>
/// <param name="Count">Layers.</param>
/// <param name="ParameterStride">Floats from a layer's weights, or biases, to the next one's; 0 for one layer.</param>
/// <param name="MinibatchStride">Floats from a layer's sums, outputs or deltas to the next one's, the layer before the first
/// included.</param>
internal sealed record LayerRun(int First, int Count, int ParameterStride, int MinibatchStride)
{
    public int Last => First + Count - 1;

    public bool IsLoop => Count > 1;
}
