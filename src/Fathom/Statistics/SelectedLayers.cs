namespace Fathom;

/// <summary>Finds the layers that were asked for by name.</summary>
internal static class SelectedLayers
{
    /// <summary>Their positions, in the layers' order; all of them for null.</summary>
    /// <exception cref="ArgumentException">No layer has such a name.</exception>
    public static IReadOnlyList<int> Of(ModelDescription model, IReadOnlyList<string>? names)
    {
        string[] layers = [.. model.Layers.Select(static layer => layer.Name)];
        string? unknown = names?.FirstOrDefault(name => !layers.Contains(name, StringComparer.Ordinal));
        if (unknown is not null)
        {
            throw new ArgumentException(
                $"{model.Name} has no layer '{unknown}' to take statistics of; its layers are {string.Join(", ", layers)}.", nameof(names));
        }

        return
        [
            .. Enumerable.Range(0, layers.Length).Where(index => names is null || names.Contains(layers[index], StringComparer.Ordinal)),
        ];
    }
}
