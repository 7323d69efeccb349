using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>A run of vectors inside a panel that a register tile covers.</summary>
/// <param name="Start">The first lane, from the panel's start.</param>
/// <param name="Vectors">The lanes of each vector, in order.</param>
internal sealed record ColumnTile(int Start, EquatableArray<int> Vectors)
{
    /// <summary>Lanes covered.</summary>
    public int Width
    {
        get
        {
            int width = 0;
            foreach (int lanes in Vectors)
            {
                width += lanes;
            }

            return width;
        }
    }
}
