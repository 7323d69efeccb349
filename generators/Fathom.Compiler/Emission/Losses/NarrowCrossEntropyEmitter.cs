using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Losses;

/// <summary>
/// Writes the cross-entropy of a few outputs: a vector takes one output of many rows, so that nothing is summed across lanes and the
/// exponentials and logarithms of all rows are a handful of vectors. Row by row, two outputs took a fifth of a small network's step.
/// </summary>
internal sealed class NarrowCrossEntropyEmitter(KernelContext context, int pitch)
{
    /// <summary>Outputs up to which rows are turned round.</summary>
    private const int MostOutputs = 4;

    private readonly CodeWriter _writer = context.Writer;
    private readonly Dialect _dialect = context.Dialect;
    private readonly int _batch = context.Plan.Spec.Batch;
    private readonly int _units = context.Plan.Spec.Output;
    private readonly int _lanes = context.Machine.Lanes;

    private int Rows => (_batch + _lanes - 1) / _lanes * _lanes;

    private string Type => _dialect.Type(_lanes);

    /// <summary>Whether a model's outputs are that few.</summary>
    public static bool Serves(KernelContext context) => context.Machine.Lanes > 1 && context.Plan.Spec.Output <= MostOutputs;

    /// <summary>Writes the kernel's statements.</summary>
    public void EmitBody()
    {
        _writer.Line(Invariant($"// One output of {_lanes} rows a vector: [output][row], then what the loss needs of each row."));
        _writer.Line(Invariant($"float* columns = stackalloc float[{(_units + 2) * Rows}];"));
        _writer.Line(Invariant($"float* maxima = &columns[{_units * Rows}];"));
        _writer.Line(Invariant($"float* logarithms = &columns[{(_units + 1) * Rows}];"));
        using (_writer.Block(Invariant($"for (int row = 0; row < {_batch}; row++)")))
        {
            ForEach(output => Invariant($"{Column(output).Element} = {Row("outputs", output).Element};"));
        }

        using (_writer.Block(Invariant($"for (int row = 0; row < {_batch}; row += {_lanes})")))
        {
            EmitVectors();
        }

        _writer.Line("double total = 0;");
        using (_writer.Block(Invariant($"for (int row = 0; row < {_batch}; row++)")))
        {
            ForEach(output => Invariant($"{Row("deltas", output).Element} = {Column(output).Element};"));
            _writer.Line(Invariant($"int target = row * {pitch} + targets[row];"));
            _writer.Line(Invariant($"deltas[target] -= 1f / {_batch}f;"));
            _writer.Line("total += logarithms[row] + (maxima[row] - outputs[target]);");
        }

        _writer.BlankLine();
        _writer.Line(Invariant($"return (float)(total / {_batch});"));
    }

    private void EmitVectors()
    {
        ForEach(output => Invariant($"{Type} logit{output} = {_dialect.Load(_lanes, Column(output))};"));
        string largest = Outputs().Select(output => "logit" + output).Aggregate((left, right) => _dialect.Maximum(_lanes, left, right));
        _writer.Line(Invariant($"{Type} largest = {largest};"));
        ForEach(output => Invariant($"{Type} exponential{output} = VectorMath.Exp(logit{output} - largest);"));
        _writer.Line(Invariant($"{Type} sum = {string.Join(" + ", Outputs().Select(output => "exponential" + output))};"));
        string rest = string.Join(" + ", Outputs().Select(output => $"KernelMath.AtMostHalf(exponential{output})"));
        _writer.Line(Invariant($"{Type} rest = {rest};"));
        string rows = _dialect.Broadcast(_lanes, Invariant($"{_batch}f"));
        _writer.Line(Invariant($"{Type} scale = {_dialect.Broadcast(_lanes, "1f")} / (sum * {rows});"));
        ForEach(output => _dialect.Store(_lanes, Column(output), Invariant($"exponential{output} * scale")));
        _writer.Line(_dialect.Store(_lanes, new Address("maxima", Index: "row"), "largest"));
        _writer.Line(_dialect.Store(_lanes, new Address("logarithms", Index: "row"), "KernelMath.LogOfSum(sum, rest)"));
    }

    private void ForEach(System.Func<int, string> line)
    {
        foreach (int output in Outputs())
        {
            _writer.Line(line(output));
        }
    }

    private IEnumerable<int> Outputs() => Enumerable.Range(0, _units);

    private Address Column(int output) => new("columns", output * Rows, "row");

    private Address Row(string pointer, int output) => new(pointer, output, Invariant($"row * {pitch}"));
}
