using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes a loop with constant bounds, or the same turns one after the other.</summary>
internal static class Loops
{
    /// <summary>Repeats a body while pointers move.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="shape">A loop, or every turn written out.</param>
    /// <param name="counter">The loop variable.</param>
    /// <param name="turns">The number of turns.</param>
    /// <param name="pointers">The pointers that move.</param>
    /// <param name="body">Writes one turn, given the pointers in the same order.</param>
    public static void Repeat(
        CodeWriter writer, CodeShape shape, string counter, int turns, IEnumerable<Moving> pointers, Action<Address[]> body)
    {
        if (turns <= 1 || shape == CodeShape.StraightLine)
        {
            for (int turn = 0; turn < turns; turn++)
            {
                body(pointers.Select(pointer => pointer.At(turn)).ToArray());
            }

            return;
        }

        Range(writer, counter, "0", Invariant($"{turns}"), pointers, body);
    }

    /// <summary>Repeats a body from one turn to another, both known at run time, while pointers move.</summary>
    public static void Range(
        CodeWriter writer, string counter, string first, string end, IEnumerable<Moving> pointers, Action<Address[]> body)
    {
        using (writer.Block(Invariant($"for (int {counter} = {first}; {counter} < {end}; {counter}++)")))
        {
            body(Move(writer, counter, pointers));
        }
    }

    /// <summary>
    /// Walks a part of a range in tiles, from <c>firstInput</c> to <c>endInput</c>: a part that does not end the range is made of whole
    /// tiles.
    /// </summary>
    public static void SharedTiles(
        CodeWriter writer, TileSchedule schedule, IReadOnlyCollection<Moving> pointers, Action<int, Address[]> body)
    {
        using (writer.Block(Invariant($"for (int tile = firstInput; tile <= endInput - {schedule.Tile}; tile += {schedule.Tile})")))
        {
            body(schedule.Tile, Move(writer, "tile", pointers));
        }

        if (schedule.Tail > 0)
        {
            using (writer.Block(Invariant($"if (endInput == {schedule.Count})")))
            {
                body(schedule.Tail, pointers.Select(pointer => pointer.At(schedule.TailStart)).ToArray());
            }
        }
    }

    /// <summary>Walks a range in tiles: the whole ones, then the narrower last one.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="shape">A loop over the whole tiles, or every tile written out.</param>
    /// <param name="counter">The loop variable.</param>
    /// <param name="schedule">The range and its tiles.</param>
    /// <param name="pointers">The pointers that move; strides are of one step of the range, not of a tile.</param>
    /// <param name="body">Writes one tile, given its length and the pointers.</param>
    public static void Tiles(
        CodeWriter writer,
        CodeShape shape,
        string counter,
        TileSchedule schedule,
        IReadOnlyCollection<Moving> pointers,
        Action<int, Address[]> body)
    {
        IEnumerable<Moving> byTile = pointers.Select(pointer => pointer.By(schedule.Tile));
        Repeat(writer, shape, counter, schedule.FullTiles, byTile, moved => body(schedule.Tile, moved));
        if (schedule.Tail > 0)
        {
            body(schedule.Tail, pointers.Select(pointer => pointer.At(schedule.TailStart)).ToArray());
        }
    }

    /// <summary>The length of the block that begins at a counter: the last one ends where the range does.</summary>
    public static string BlockLength(string counter, int block, int count) => count % block == 0
        ? Invariant($"{block}")
        : Invariant($"({counter} + {block} <= {count} ? {block} : {count} - {counter})");

    // Declares the pointers of a turn.
    private static Address[] Move(CodeWriter writer, string counter, IEnumerable<Moving> pointers)
    {
        foreach (Moving pointer in pointers)
        {
            writer.Line(Invariant($"{pointer.Type}* {pointer.Name} = {pointer.At(counter).Text};"));
        }

        return pointers.Select(pointer => new Address(pointer.Name)).ToArray();
    }
}
