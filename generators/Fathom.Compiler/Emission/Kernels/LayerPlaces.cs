using System;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// How the calls of a layer, or of a loop over equal ones, name what is the layer's: a constant, plus the loop's counter times a stride.
/// </summary>
internal sealed class LayerPlaces(LayerRun run)
{
    private const string Counter = "layer";

    /// <summary>Where the layer reads.</summary>
    public string Inputs => run.First == 0 ? "&arena[Memory.Inputs]" : Before("Outputs");

    /// <summary>The layer's moments.</summary>
    public string Moments
    {
        get
        {
            int first = run.First * (int)MomentSlot.Count;
            return run.IsLoop ? Invariant($"&moments[{first} + {Counter} * {(int)MomentSlot.Count}]") : new Address("moments", first).Text;
        }
    }

    /// <summary>The layer's sums, of which each layer has so many.</summary>
    public string Sums(int count) => run.IsLoop
        ? Invariant($"&sums[({run.First} + {Counter}) * {count}]")
        : new Address("sums", run.First * count).Text;

    /// <summary>The layer's number, as an operand.</summary>
    public string Index => run.IsLoop ? Invariant($"({run.First} + {Counter})") : Invariant($"{run.First}");

    /// <summary>A block of the layer's parameters.</summary>
    public string Parameters(string block, string pointer) => At(pointer, block, run.First, "ParameterStride");

    /// <summary>A block of the layer's rows.</summary>
    public string Rows(string block) => At("arena", block, run.First, "MinibatchStride");

    /// <summary>The same block of the layer before.</summary>
    public string Before(string block) => At("arena", block, run.First - 1, "MinibatchStride");

    /// <summary>Opens the loop over the layers, if there is one, after a comment.</summary>
    public IDisposable? OpenForward(CodeWriter writer, LayerSpec layer, LayerSpec last) =>
        Open(writer, layer, last, Invariant($"for (int {Counter} = 0; {Counter} < {run.Count}; {Counter}++)"));

    /// <summary>Opens the loop over the layers from the last to the first.</summary>
    public IDisposable? OpenBackward(CodeWriter writer, LayerSpec layer, LayerSpec last) =>
        Open(writer, layer, last, Invariant($"for (int {Counter} = {run.Count - 1}; {Counter} >= 0; {Counter}--)"));

    private IDisposable? Open(CodeWriter writer, LayerSpec layer, LayerSpec last, string loop)
    {
        writer.BlankLine();
        string names = run.IsLoop ? Invariant($"{layer.Name} to {last.Name}") : layer.Name;
        writer.Line(Invariant($"// {names}: {layer.Inputs} -> {layer.Units}, {layer.Activation}"));
        return run.IsLoop ? writer.Block(loop) : null;
    }

    private string At(string pointer, string block, int layer, string stride) => run.IsLoop
        ? Invariant($"&{pointer}[Memory.{block}{layer + 1} + {Counter} * Memory.{stride}{run.First + 1}]")
        : Invariant($"&{pointer}[Memory.{block}{layer + 1}]");
}
