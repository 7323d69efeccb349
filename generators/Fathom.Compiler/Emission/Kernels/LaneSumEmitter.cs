using System;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes the sums across the lanes of a tile's accumulators and their stores, four sums at a time: of four neighbouring inputs of a row,
/// of two inputs of two rows, or of one input of four rows.
/// </summary>
/// <param name="context">Where to and how.</param>
/// <param name="lanes">Lanes of an accumulator.</param>
/// <param name="pitch">Floats from one row of the destination to the next.</param>
/// <param name="assignment">"=", or "+=" where the tile adds to what is there.</param>
internal sealed class LaneSumEmitter(KernelContext context, int lanes, int pitch, string assignment)
{
    private const int AtOnce = 4;

    private readonly CodeWriter _writer = context.Writer;

    /// <summary>Writes the sums of a tile of inputs by rows.</summary>
    /// <param name="inputs">Inputs of the tile.</param>
    /// <param name="rows">Rows of the tile.</param>
    /// <param name="destination">The place of the first input in the first row.</param>
    /// <param name="accumulator">The accumulator of an input and a row.</param>
    public void Emit(int inputs, int rows, Address destination, Func<int, int, string> accumulator)
    {
        for (int first = 0; first < inputs;)
        {
            // A pair is stored as a double, which cannot be added to; x64 would take vectors of two floats through the stack.
            int width = inputs - first >= AtOnce ? AtOnce : inputs - first >= 2 && assignment == "=" ? 2 : 1;
            for (int row = 0; row < rows; row += AtOnce / width)
            {
                EmitBlock(first, width, row, Math.Min(AtOnce / width, rows - row), destination, accumulator);
            }

            first += width;
        }
    }

    private void EmitBlock(int first, int width, int row, int height, Address destination, Func<int, int, string> accumulator)
    {
        if (width * height == 1)
        {
            string element = Place(destination, row, first).Element;
            _writer.Line(Invariant($"{element} {assignment} {context.Dialect.Sum(lanes, accumulator(first, row))};"));
            return;
        }

        // A block that is not full repeats its last accumulator, whose sum then goes nowhere.
        var terms = new string[AtOnce];
        for (int index = 0; index < AtOnce; index++)
        {
            int ofRow = Math.Min(index / width, height - 1);
            terms[index] = accumulator(first + index % width, row + ofRow);
        }

        string sum = Invariant($"sum_i{first}_r{row}");
        _writer.Line(Invariant($"F32x4 {sum} = LaneSums.Each({string.Join(", ", terms)});"));
        switch (width)
        {
            case AtOnce:
                Store("F32x4", row, sum);
                break;
            case 2:
                StorePair(row, half: 0);
                if (height > 1)
                {
                    StorePair(row + 1, half: 1);
                }

                break;
            default:
                for (int index = 0; index < height; index++)
                {
                    string element = Place(destination, row + index, first).Element;
                    _writer.Line(Invariant($"{element} {assignment} V128.GetElement({sum}, {index});"));
                }

                break;
        }

        void StorePair(int ofRow, int half) => Store("double", ofRow, Invariant($"V128.GetElement(V128.AsDouble({sum}), {half})"));

        void Store(string type, int ofRow, string value) =>
            _writer.Line(Invariant($"*({type}*){Place(destination, ofRow, first).Text} {assignment} {value};"));
    }

    private Address Place(Address destination, int row, int input) => destination.Plus(row * pitch + input);
}
