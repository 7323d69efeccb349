using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>A whole panel that a sweep sums, see <see cref="RowSweep"/>.</summary>
/// <param name="Start">Its first output, from the sweep's first.</param>
/// <param name="Width">Its lanes, which is also how far apart two inputs' weights are.</param>
/// <param name="Vectors">The lanes of each vector, in order; together they cover the panel.</param>
internal sealed record RowPanel(int Start, int Width, EquatableArray<int> Vectors);
