using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Fathom.Threading;

namespace Fathom.CompilerServices;

/// <summary>Scales a layer's inputs for an update whose learning rate is folded into them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class StepInputs
{
    /// <summary>scaled = scale * inputs in the columns that a member of a team owns.</summary>
    /// <param name="inputs">The minibatch's inputs, <c>[rows, pitch]</c>.</param>
    /// <param name="scaled">Where the products go.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="pitch">Floats from one row to the next.</param>
    /// <param name="columns">Inputs of a row.</param>
    /// <param name="scale">Minus the learning rate, or 1.</param>
    /// <param name="member">The member.</param>
    public static void Scale(float* inputs, float* scaled, int rows, int pitch, int columns, float scale, TeamMember member)
    {
        int blocks = (columns + ParameterLayout.PanelWidth - 1) / ParameterLayout.PanelWidth;
        WorkShare share = member.ShareOf(blocks);
        int first = share.Start * ParameterLayout.PanelWidth;
        int end = share.End == blocks ? columns : share.End * ParameterLayout.PanelWidth;
        for (int row = 0; row < rows; row++)
        {
            int start = row * pitch + first;
            Scale(inputs + start, scaled + start, end - first, scale);
        }
    }

    /// <summary>scaled = scale * inputs, element by element.</summary>
    /// <param name="inputs">The minibatch's inputs, padding included.</param>
    /// <param name="scaled">Where the products go.</param>
    /// <param name="count">Floats.</param>
    /// <param name="scale">Minus the learning rate, or 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(float* inputs, float* scaled, int count, float scale)
    {
        var factor = new Vector<float>(scale);
        int index = 0;
        for (; index <= count - Vector<float>.Count; index += Vector<float>.Count)
        {
            *(Vector<float>*)(scaled + index) = *(Vector<float>*)(inputs + index) * factor;
        }

        for (; index < count; index++)
        {
            scaled[index] = inputs[index] * scale;
        }
    }
}
