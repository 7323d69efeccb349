namespace Fathom.Insight.Reports;

/// <summary>The layers that a look has statistics of, as the rules of the diagnosis want them.</summary>
/// <param name="Layers">Their descriptions.</param>
/// <param name="Hidden">How many of them are hidden: all, or all but the last.</param>
internal sealed record JudgedLayers(IReadOnlyList<LayerDescription> Layers, int Hidden)
{
    public static JudgedLayers Of(LoggedModel model, ReadOnlySpan<LayerStatistics> statistics)
    {
        var layers = new LayerDescription[statistics.Length];
        for (int layer = 0; layer < layers.Length; layer++)
        {
            string name = statistics[layer].Layer;
            layers[layer] = Describe(name, model.Layers.FirstOrDefault(candidate => candidate.Name == name));
        }

        bool hasOutput = model.Layers.Count > 0 && statistics[^1].Layer == model.Layers[^1].Name;
        return new JudgedLayers(layers, hasOutput ? layers.Length - 1 : layers.Length);
    }

    /// <summary>Whether they are those of another look too.</summary>
    public bool AreOf(ReadOnlySpan<LayerStatistics> statistics)
    {
        for (int layer = 0; layer < statistics.Length && statistics.Length == Layers.Count; layer++)
        {
            if (statistics[layer].Layer != Layers[layer].Name)
            {
                return false;
            }
        }

        return statistics.Length == Layers.Count;
    }

    // Names that this version does not know are of a newer one's activations: no rule speaks of them.
    private static LayerDescription Describe(string name, LoggedLayer? layer) => new()
    {
        Name = name,
        Inputs = layer?.Inputs ?? 0,
        Units = layer?.Units ?? 0,
        Activation = Enum.TryParse(layer?.Activation, out Activation activation) ? activation : Activation.Identity,
        ActivationParameter = 0,
        Init = Enum.TryParse(layer?.Init, out Init init) ? init : Init.Auto,
        Gain = (float)(layer?.Gain ?? 1),
        UseBias = true,
    };
}
