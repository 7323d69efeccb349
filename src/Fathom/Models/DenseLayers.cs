using System.Collections;

namespace Fathom;

/// <summary>The layers of a model, by position or by name.</summary>
public sealed class DenseLayers : IReadOnlyList<DenseLayer>
{
    private readonly DenseLayer[] _layers;

    internal DenseLayers(DenseLayer[] layers) => _layers = layers;

    /// <summary>The number of layers.</summary>
    public int Count => _layers.Length;

    /// <summary>The layer at a position, the first being 0.</summary>
    public DenseLayer this[int index] => _layers[index];

    /// <summary>The layer of a name.</summary>
    /// <exception cref="KeyNotFoundException">No layer has that name.</exception>
    public DenseLayer this[string name] =>
        Array.Find(_layers, layer => layer.Name == name)
        ?? throw new KeyNotFoundException(
            $"There is no layer '{name}'; the layers are {string.Join(", ", _layers.Select(layer => layer.Name))}.");

    /// <inheritdoc/>
    public IEnumerator<DenseLayer> GetEnumerator() => ((IEnumerable<DenseLayer>)_layers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
