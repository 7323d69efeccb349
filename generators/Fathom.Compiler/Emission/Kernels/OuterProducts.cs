using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// The arithmetic of a register tile: at each step a column of scalars times a row of vectors is added to the accumulators. The forward
/// pass steps through inputs, with a scalar for each row of the minibatch; the weight gradient steps through rows, with a scalar for each
/// input.
/// </summary>
/// <param name="Tile">The vectors.</param>
/// <param name="Height">The scalars.</param>
/// <param name="HeightLetter">What counts the scalars in an accumulator's name: r for rows, i for inputs.</param>
/// <param name="ScalarFeed">How the scalars get there. By lane, one of the two distances of scalars is 1, and whole vectors of them are
/// read, past the last one needed into the padding of its row.</param>
/// <param name="ScalarPitch">Floats from one scalar to the next.</param>
/// <param name="ScalarStep">Floats from a step's scalars to the next step's.</param>
/// <param name="VectorName">What the vectors are called.</param>
/// <param name="VectorStep">Floats from a step's vectors to the next step's.</param>
internal sealed record OuterProducts(
    ColumnTile Tile,
    int Height,
    char HeightLetter,
    ScalarFeed ScalarFeed,
    int ScalarPitch,
    int ScalarStep,
    string VectorName,
    int VectorStep)
{
    private int Widest => Tile.Vectors.Max();

    /// <summary>Writes some steps one after the other.</summary>
    public void Emit(KernelContext context, int steps, Address scalars, Address vectors)
    {
        for (int step = 0; step < steps; step++)
        {
            Address stepScalars = scalars.Plus(step * ScalarStep);
            bool declares = step == 0;
            if (ScalarFeed == ScalarFeed.Broadcast)
            {
                LoadVectors(context, step, vectors);
                EmitBroadcastStep(context, stepScalars, declares);
            }
            else if (ScalarStep == 1)
            {
                // The scalars of the next steps lie behind this one's: a vector of them a row, a lane a step.
                int lane = step % Widest;
                if (lane == 0)
                {
                    LoadScalars(context, distance: 1, scalar => stepScalars.Plus(scalar * ScalarPitch), declares);
                }

                LoadVectors(context, step, vectors);
                EmitLaneStep(context, scalar => (scalar, lane));
            }
            else
            {
                // A step's scalars lie side by side: a lane each.
                LoadScalars(context, distance: Widest, stepScalars.Plus, declares);
                LoadVectors(context, step, vectors);
                EmitLaneStep(context, scalar => (scalar - scalar % Widest, scalar % Widest));
            }
        }
    }

    private void LoadVectors(KernelContext context, int step, Address vectors)
    {
        Dialect dialect = context.Dialect;
        TileVectors.ForEach(Tile, (column, lanes, offset) =>
        {
            string load = dialect.Load(lanes, vectors.Plus(step * VectorStep + offset));
            context.Writer.Line(Invariant($"{(step == 0 ? dialect.Type(lanes) + " " : "")}{VectorName}_c{column} = {load};"));
        });
    }

    // A vector of scalars is called by the first that is used of it.
    private void LoadScalars(KernelContext context, int distance, Func<int, Address> place, bool declares)
    {
        Dialect dialect = context.Dialect;
        var loads = new List<string>();
        for (int scalar = 0; scalar < Height; scalar += distance)
        {
            loads.Add(Invariant($"{Values(scalar)} = {dialect.Load(Widest, place(scalar))}"));
        }

        if (declares)
        {
            context.Writer.Declare(dialect.Type(Widest), loads);
            return;
        }

        foreach (string load in loads)
        {
            context.Writer.Line(load + ";");
        }
    }

    private void EmitBroadcastStep(KernelContext context, Address scalars, bool declares)
    {
        Dialect dialect = context.Dialect;
        for (int scalar = 0; scalar < Height; scalar++)
        {
            string broadcast = dialect.BroadcastElement(Widest, scalars.Plus(scalar * ScalarPitch));
            context.Writer.Line(Invariant($"{(declares && scalar == 0 ? dialect.Type(Widest) + " " : "")}value = {broadcast};"));
            TileVectors.ForEach(Tile, (column, lanes, _) =>
            {
                string value = dialect.Narrow(Widest, lanes, "value");
                Accumulate(context, scalar, column, (vector, sum) => dialect.MultiplyAdd(lanes, value, vector, sum));
            });
        }
    }

    private void EmitLaneStep(KernelContext context, Func<int, (int First, int Lane)> source)
    {
        Dialect dialect = context.Dialect;
        for (int scalar = 0; scalar < Height; scalar++)
        {
            (int first, int lane) = source(scalar);
            TileVectors.ForEach(Tile, (column, lanes, _) =>
            {
                string scalars = dialect.Narrow(Widest, lanes, Values(first));
                Accumulate(context, scalar, column, (vector, sum) => dialect.MultiplyAddByLane(lanes, vector, scalars, lane, sum));
            });
        }
    }

    private string Values(int scalar) => Invariant($"values_{HeightLetter}{scalar}");

    private void Accumulate(KernelContext context, int scalar, int column, Func<string, string, string> multiplyAdd)
    {
        string accumulator = Invariant($"acc_{HeightLetter}{scalar}_c{column}");
        context.Writer.Line(Invariant($"{accumulator} = {multiplyAdd(Invariant($"{VectorName}_c{column}"), accumulator)};"));
    }
}
