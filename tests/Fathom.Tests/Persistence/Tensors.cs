using Fathom.CompilerServices;

namespace Fathom.Tests.Persistence;

/// <summary>Parameters in memory of their own.</summary>
internal static class Tensors
{
    public static Parameter Weights(string name, int rows, int columns) => Create(name, new ParameterLayout(rows, columns), isBias: false);

    public static Parameter Bias(string name, int rows) => Create(name, new ParameterLayout(rows, 1), isBias: true);

    public static Parameter Filled(this Parameter tensor, Func<int, float> value)
    {
        tensor.CopyFrom([.. Enumerable.Range(0, tensor.Length).Select(value)]);
        return tensor;
    }

    /// <summary>All values, bit for bit, so that NaN equals itself and zeros keep their sign.</summary>
    public static int[] Bits(IEnumerable<Parameter> tensors) =>
        [.. tensors.SelectMany(tensor => tensor.ToArray()).Select(BitConverter.SingleToInt32Bits)];

    private static Parameter Create(string name, ParameterLayout layout, bool isBias) =>
        new(name, new Arena((int)layout.Length), start: 0, layout, isBias);
}
