using Fathom.CompilerServices;

namespace Fathom;

/// <summary>
/// What a model looks like from inside over a set of examples: the distributions of its activations and gradients and the singular values
/// of its Jacobians, layer by layer. An instance belongs to the model that made it and is overwritten by every observation.
/// </summary>
public sealed class FullStatistics
{
    private readonly Arena _arena;
    private readonly LayerDistributions[] _layers;
    private readonly JacobianObserver _jacobians;

    internal FullStatistics(ModelBlueprint blueprint, Arena arena, Gradients gradients, FullStatisticsOptions options)
    {
        _arena = arena;
        Gradients = gradients;
        _layers = [.. SelectedLayers.Of(blueprint.Description, options.Layers)
            .Select(index => new LayerDistributions(blueprint.Description.Layers[index], index, options))];
        _jacobians = new JacobianObserver(blueprint, arena, options.JacobianExamples);
    }

    /// <summary>Updates made before the observation.</summary>
    public long Step { get; private set; }

    /// <summary>Examples observed.</summary>
    public int Rows { get; private set; }

    /// <summary>Their mean loss; NaN when one was not finite.</summary>
    public double Loss { get; private set; }

    /// <summary>One entry for each layer looked at, in the layers' order.</summary>
    public ReadOnlySpan<LayerDistributions> Layers => _layers;

    /// <summary>
    /// The singular values of the whole network's Jacobian, from its inputs to the last layer's outputs (logits, for classifiers); null
    /// when none was asked for.
    /// </summary>
    public SingularValues? EndToEndJacobian { get; private set; }

    /// <summary>The first layer with a value that was not finite, in the order of the passes; null when all were.</summary>
    public NonFiniteFinding? NonFinite { get; private set; }

    internal Gradients Gradients { get; }

    internal bool IsOf(Arena arena) => ReferenceEquals(arena, _arena);

    internal void Begin()
    {
        NonFinite = null;
        _jacobians.Clear();
        foreach (LayerDistributions layer in _layers)
        {
            layer.Clear();
        }
    }

    /// <summary>Adds a minibatch from what its gradients' computation left in memory.</summary>
    internal void Add(MinibatchMemory memory)
    {
        foreach (LayerDistributions layer in _layers)
        {
            LayerObserver.AddForward(memory, layer);
            LayerObserver.AddBackward(memory, Gradients, layer);
        }

        _jacobians.Add(memory, _layers);
    }

    /// <summary>Adds a minibatch whose loss was not finite, so that there is no backward pass.</summary>
    internal void Add(MinibatchMemory memory, NonFiniteFinding finding)
    {
        NonFinite ??= finding;
        foreach (LayerDistributions layer in _layers)
        {
            LayerObserver.AddForward(memory, layer);
        }
    }

    internal void Complete(long step, int rows, double loss)
    {
        Step = step;
        Rows = rows;
        Loss = loss;
        EndToEndJacobian = _jacobians.EndToEnd;
        foreach (LayerDistributions layer in _layers)
        {
            layer.Jacobian = _jacobians.Of(layer.Index);
            layer.Streaks.End();
        }

        NonFinite ??= FindNonFinite(step);
    }

    // Forward through the layers, then back: the order in which the values were made.
    private NonFiniteFinding? FindNonFinite(long step)
    {
        LayerDistributions[] back = [.. _layers.Reverse()];
        return First(_layers, static layer => layer.Activations, TrainingPass.Forward, step)
            ?? First(back, static layer => layer.Gradients, TrainingPass.Backward, step)
            ?? First(back, static layer => layer.WeightGradients, TrainingPass.Update, step);
    }

    private static NonFiniteFinding? First(
        LayerDistributions[] layers, Func<LayerDistributions, Distribution> values, TrainingPass pass, long step)
    {
        LayerDistributions? found = Array.Find(layers, layer => values(layer).NonFiniteCount > 0);
        return found is null ? null : new NonFiniteFinding(found.Layer, pass, step);
    }
}
