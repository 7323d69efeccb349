using System;
using System.Collections.Generic;

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

    private const int PageFloats = 1024;

    /// <summary>Outputs from which a padded last panel is a small part of the whole: at most a sixteenth.</summary>
    private const int WideOutputs = 16 * PanelWidth;

    /// <summary>Panels from which their distance matters to the caches.</summary>
    private const int ManyPanels = 8;

    /// <summary>Number of outputs that lie in full panels.</summary>
    public int FullPanelOutputs => Outputs / PanelWidth * PanelWidth;

    /// <summary>
    /// Lanes of the last, narrower panel; 0 when the outputs fill their panels. Behind full panels it is as wide as the widest vector, so
    /// that one kind of vector serves the whole layer, and behind many of them as wide as they are, so that one loop does.
    /// </summary>
    public int TailWidth
    {
        get
        {
            int width = PaddedWidth(Outputs - FullPanelOutputs);
            int least = FullPanelOutputs >= WideOutputs ? PanelWidth : FullPanelOutputs > 0 ? WidestVector : width;
            return width == 0 ? 0 : Math.Max(width, least);
        }
    }

    /// <summary>Outputs with the tail's padding.</summary>
    public int PaddedOutputs => FullPanelOutputs + TailWidth;

    /// <summary>
    /// Floats from one full panel to the next. The backward pass reads one input's row of every panel: panels a multiple of a page apart
    /// would put all those rows into the same few sets of the caches, so two rows are left between them.
    /// </summary>
    public int PanelPitch
    {
        get
        {
            int pitch = Inputs * PanelWidth;
            return FullPanelOutputs >= ManyPanels * PanelWidth && pitch % PageFloats == 0 ? pitch + 2 * PanelWidth : pitch;
        }
    }

    /// <summary>Floats the parameter takes, padding included.</summary>
    public long Length => (long)(FullPanelOutputs / PanelWidth) * PanelPitch + (long)TailWidth * Inputs;

    private const int WidestVector = 16;

    /// <summary>The offset in floats of one element from the parameter's start.</summary>
    public long Offset(int output, int input)
    {
        int panel = output / PanelWidth;
        int panelStart = panel * PanelWidth;
        int width = panelStart < FullPanelOutputs ? PanelWidth : TailWidth;
        return (long)panel * PanelPitch + (long)input * width + (output - panelStart);
    }

    /// <summary>
    /// The elements without their padding: every full panel is one run, and of a padded last panel every input's row is.
    /// </summary>
    public IEnumerable<ElementRun> Runs()
    {
        for (int output = 0; output < FullPanelOutputs; output += PanelWidth)
        {
            yield return new ElementRun(Offset(output, 0), Inputs * PanelWidth);
        }

        int rest = Outputs - FullPanelOutputs;
        for (int input = 0; rest > 0 && input < Inputs; input++)
        {
            yield return new ElementRun(Offset(FullPanelOutputs, input), rest);
        }
    }

    /// <summary>
    /// A count of lanes rounded up to what vectors of 4, 8 or 16 floats, one kind of them, cover without a mask.
    /// </summary>
    public static int PaddedWidth(int lanes) => lanes switch
    {
        0 => 0,
        <= 4 => 4,
        <= 8 => 8,
        <= 16 => 16,
        _ => 32,
    };
}
