using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>Panels of a layer whose outputs are summed at the same time, while the inputs are gone through once.</summary>
/// <param name="FirstOutput">The output the first turn starts with.</param>
/// <param name="Turns">How often the sweep is made, each time over the next panels; more than once only over panels of full width.</param>
/// <param name="Panels">The panels of a turn.</param>
internal sealed record RowSweep(int FirstOutput, int Turns, EquatableArray<RowPanel> Panels)
{
    /// <summary>Outputs of a turn, padding included.</summary>
    public int Width => Panels.Sum(static panel => panel.Width);

    /// <summary>Vectors of a turn.</summary>
    public int Vectors => Panels.Sum(static panel => panel.Vectors.Count);

    /// <summary>The last output, of a layer of some units; the lanes after it are padding.</summary>
    public int LastOutput(int units) => System.Math.Min(FirstOutput + Turns * Width, units) - 1;
}
