using Fathom.CompilerServices;

namespace Fathom;

/// <summary>
/// A weight matrix of shape <c>[out, in]</c>, a bias of shape <c>[out]</c>, or the optimiser's state of one of them, as a view on the
/// model's own memory. Whatever the layout there, elements are addressed and copied in row-major <c>[out, in]</c> order, that of PyTorch's
/// nn.Linear.
/// </summary>
public sealed unsafe class Parameter
{
    private readonly Arena _arena;
    private readonly long _start;
    private readonly ParameterLayout _layout;

    internal Parameter(string name, Arena arena, long start, ParameterLayout layout, bool isBias)
    {
        Name = name;
        IsBias = isBias;
        _arena = arena;
        _start = start;
        _layout = layout;
    }

    /// <summary>The name in files: "hidden1.weight", "hidden1.bias", and for optimiser state "optimizer.momentum.hidden1.weight".</summary>
    public string Name { get; }

    /// <summary>Whether this is a bias (or its optimiser state), of shape <c>[out]</c>.</summary>
    public bool IsBias { get; }

    /// <summary>The number of outputs: rows.</summary>
    public int Rows => _layout.Outputs;

    /// <summary>The number of inputs: columns; 1 for a bias.</summary>
    public int Columns => _layout.Inputs;

    /// <summary>The number of elements.</summary>
    public int Length => _layout.Outputs * _layout.Inputs;

    /// <summary>One element.</summary>
    /// <param name="output">The row.</param>
    /// <param name="input">The column; 0 for a bias.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public float this[int output, int input]
    {
        get
        {
            float value = _arena.Pointer[Offset(output, input)];
            GC.KeepAlive(_arena);
            return value;
        }
        set
        {
            _arena.Pointer[Offset(output, input)] = value;
            GC.KeepAlive(_arena);
        }
    }

    /// <summary>One element of a bias.</summary>
    /// <param name="output">The row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public float this[int output]
    {
        get => this[output, 0];
        set => this[output, 0] = value;
    }

    /// <summary>Copies all elements out, in <c>[out, in]</c> order.</summary>
    /// <exception cref="ShapeException">The destination's length is not <see cref="Length"/>.</exception>
    public void CopyTo(Span<float> destination)
    {
        ShapeException.ThrowIfNot(destination.Length, Length, Name, nameof(destination));
        float* values = _arena.Pointer + _start;
        int element = 0;
        for (int output = 0; output < Rows; output++)
        {
            for (int input = 0; input < Columns; input++)
            {
                destination[element++] = values[_layout.Offset(output, input)];
            }
        }

        GC.KeepAlive(_arena);
    }

    /// <summary>Copies all elements in, in <c>[out, in]</c> order.</summary>
    /// <exception cref="ShapeException">The source's length is not <see cref="Length"/>.</exception>
    public void CopyFrom(ReadOnlySpan<float> source)
    {
        ShapeException.ThrowIfNot(source.Length, Length, Name, nameof(source));
        float* values = _arena.Pointer + _start;
        int element = 0;
        for (int output = 0; output < Rows; output++)
        {
            for (int input = 0; input < Columns; input++)
            {
                values[_layout.Offset(output, input)] = source[element++];
            }
        }

        GC.KeepAlive(_arena);
    }

    /// <summary>All elements in <c>[out, in]</c> order, in a new array.</summary>
    public float[] ToArray()
    {
        var values = new float[Length];
        CopyTo(values);
        return values;
    }

    private long Offset(int output, int input)
    {
        if ((uint)output >= (uint)Rows)
        {
            throw new ArgumentOutOfRangeException(nameof(output), output, $"{Name} has rows 0 to {Rows - 1}; row {output} was asked for.");
        }

        if ((uint)input >= (uint)Columns)
        {
            throw new ArgumentOutOfRangeException(
                nameof(input), input, $"{Name} has columns 0 to {Columns - 1}; column {input} was asked for.");
        }

        return _start + _layout.Offset(output, input);
    }
}
