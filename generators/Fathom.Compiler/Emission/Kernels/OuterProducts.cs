using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// The arithmetic of a register tile: at each step a column of scalars times a row of vectors is added to the accumulators. The forward pass steps
/// through inputs, with a scalar for each row of the minibatch; the weight gradient steps through rows, with a scalar for each input.
/// </summary>
/// <param name="Tile">The vectors.</param>
/// <param name="Height">The scalars.</param>
/// <param name="HeightLetter">What counts the scalars in an accumulator's name: r for rows, i for inputs.</param>
/// <param name="ScalarPitch">Floats from one scalar to the next.</param>
/// <param name="ScalarStep">Floats from a step's scalars to the next step's.</param>
/// <param name="VectorName">What the vectors are called.</param>
/// <param name="VectorStep">Floats from a step's vectors to the next step's.</param>
internal sealed record OuterProducts(
    ColumnTile Tile, int Height, char HeightLetter, int ScalarPitch, int ScalarStep, string VectorName, int VectorStep)
{
    /// <summary>Writes some steps one after the other.</summary>
    public void Emit(KernelContext context, int steps, Address scalars, Address vectors)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int widest = Tile.Vectors.Max();
        for (int step = 0; step < steps; step++)
        {
            bool first = step == 0;
            TileVectors.ForEach(Tile, (column, lanes, offset) =>
            {
                string load = dialect.Load(lanes, vectors.Plus(step * VectorStep + offset));
                writer.Line(Invariant($"{(first ? dialect.Type(lanes) + " " : "")}{VectorName}_c{column} = {load};"));
            });
            for (int scalar = 0; scalar < Height; scalar++)
            {
                string broadcast = dialect.BroadcastElement(widest, scalars.Plus(step * ScalarStep + scalar * ScalarPitch));
                writer.Line(Invariant($"{(first && scalar == 0 ? dialect.Type(widest) + " " : "")}value = {broadcast};"));
                TileVectors.ForEach(Tile, (column, lanes, _) =>
                {
                    string accumulator = Invariant($"acc_{HeightLetter}{scalar}_c{column}");
                    string value = dialect.Narrow(widest, lanes, "value");
                    string sum = dialect.MultiplyAdd(lanes, value, Invariant($"{VectorName}_c{column}"), accumulator);
                    writer.Line(Invariant($"{accumulator} = {sum};"));
                });
            }
        }
    }
}
