using System.Collections.Generic;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>A vector of a sweep.</summary>
/// <param name="Panel">Its panel's position in the sweep.</param>
/// <param name="Column">Its own.</param>
/// <param name="Output">Its first output, from the sweep's first.</param>
/// <param name="Lanes">Its lanes.</param>
internal sealed record RowVector(int Panel, int Column, int Output, int Lanes)
{
    public static IEnumerable<RowVector> Of(RowSweep sweep)
    {
        int column = 0;
        for (int panel = 0; panel < sweep.Panels.Count; panel++)
        {
            int output = sweep.Panels[panel].Start;
            foreach (int lanes in sweep.Panels[panel].Vectors)
            {
                yield return new RowVector(panel, column++, output, lanes);
                output += lanes;
            }
        }
    }
}
