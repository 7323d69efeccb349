using System.Numerics;

namespace Fathom.Tests.Propagation;

/// <summary>Rows of floats, one an example, and the products a dense layer needs of them.</summary>
internal sealed class Minibatch(int rows, int width)
{
    private readonly float[] _values = new float[rows * width];

    public int Rows => rows;

    public int Width => width;

    public ReadOnlySpan<float> Values => _values;

    public Span<float> Row(int row) => _values.AsSpan(row * width, width);

    /// <summary>x W^T, W <c>[units, inputs]</c>.</summary>
    public Minibatch Times(float[] weights, int units)
    {
        var product = new Minibatch(rows, units);
        for (int unit = 0; unit < units; unit++)
        {
            ReadOnlySpan<float> weight = weights.AsSpan(unit * width, width);
            for (int row = 0; row < rows; row++)
            {
                product.Row(row)[unit] = Dot(weight, Row(row));
            }
        }

        return product;
    }

    /// <summary>d W, W <c>[units, inputs]</c>, of rows as wide as the units.</summary>
    public Minibatch Back(float[] weights, int inputs)
    {
        var product = new Minibatch(rows, inputs);
        for (int unit = 0; unit < width; unit++)
        {
            ReadOnlySpan<float> weight = weights.AsSpan(unit * inputs, inputs);
            for (int row = 0; row < rows; row++)
            {
                Add(product.Row(row), weight, Row(row)[unit]);
            }
        }

        return product;
    }

    public Minibatch Map(Func<float, double> function)
    {
        var mapped = new Minibatch(rows, width);
        for (int index = 0; index < _values.Length; index++)
        {
            mapped._values[index] = (float)function(_values[index]);
        }

        return mapped;
    }

    public Minibatch Multiplied(Minibatch other)
    {
        var product = new Minibatch(rows, width);
        for (int index = 0; index < _values.Length; index++)
        {
            product._values[index] = _values[index] * other._values[index];
        }

        return product;
    }

    public double Mean(Func<double, double> function)
    {
        double sum = 0;
        foreach (float value in _values)
        {
            sum += function(value);
        }

        return sum / _values.Length;
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector<float> sums = Vector<float>.Zero;
        int index = 0;
        for (; index <= left.Length - Vector<float>.Count; index += Vector<float>.Count)
        {
            sums += new Vector<float>(left[index..]) * new Vector<float>(right[index..]);
        }

        float sum = Vector.Sum(sums);
        for (; index < left.Length; index++)
        {
            sum += left[index] * right[index];
        }

        return sum;
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        int index = 0;
        for (; index <= sums.Length - Vector<float>.Count; index += Vector<float>.Count)
        {
            (new Vector<float>(sums[index..]) + new Vector<float>(values[index..]) * factor).CopyTo(sums[index..]);
        }

        for (; index < sums.Length; index++)
        {
            sums[index] += values[index] * factor;
        }
    }
}
