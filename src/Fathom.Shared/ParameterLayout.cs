namespace Fathom;

/// <summary>
/// Where element [output, input] of a parameter lies in memory. Weights are stored in panels of <see cref="PanelWidth"/> outputs, each
/// panel a run of one row per input: <c>[panel][input][output in panel]</c>. The forward pass then streams weights in order and broadcasts
/// its inputs, the backward pass reads whole cache lines of one input's row. The last panel is as narrow as its outputs allow, padded to
/// whole vectors; padding lanes hold zero and stay zero. A bias is the same thing with one input.
/// </summary>
/// <param name="Outputs">Rows in the public order, <c>[out, in]</c>.</param>
/// <param name="Inputs">Columns in the public order; 1 for a bias.</param>
internal readonly record struct ParameterLayout(int Outputs, int Inputs)
{
    /// <summary>Outputs in a full panel: two AVX-512 or four AVX2 registers, two cache lines.</summary>
    public const int PanelWidth = 32;

    /// <summary>Number of outputs that lie in full panels.</summary>
    public int FullPanelOutputs => Outputs / PanelWidth * PanelWidth;

    /// <summary>Lanes of the last, narrower panel; 0 when the outputs fill their panels.</summary>
    public int TailWidth => PaddedWidth(Outputs - FullPanelOutputs);

    /// <summary>Outputs with the tail's padding.</summary>
    public int PaddedOutputs => FullPanelOutputs + TailWidth;

    /// <summary>Floats the parameter takes, padding included.</summary>
    public long Length => (long)PaddedOutputs * Inputs;

    /// <summary>The offset in floats of one element from the parameter's start.</summary>
    public long Offset(int output, int input)
    {
        int panelStart = output / PanelWidth * PanelWidth;
        int width = panelStart < FullPanelOutputs ? PanelWidth : TailWidth;
        return (long)panelStart * Inputs + (long)input * width + (output - panelStart);
    }

    /// <summary>A count of lanes rounded up to what vectors of 4, 8 and 16 floats cover without a mask.</summary>
    public static int PaddedWidth(int lanes) => lanes switch
    {
        0 => 0,
        <= 4 => 4,
        _ => (lanes + 7) / 8 * 8,
    };
}
