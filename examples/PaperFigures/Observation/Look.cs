namespace PaperFigures.Observation;

/// <summary>What a network looked like over the probe at one moment of its training.</summary>
/// <param name="Examples">Examples that it had seen.</param>
/// <param name="Layers">The hidden layers, lowest first.</param>
internal sealed record Look(long Examples, IReadOnlyList<LayerLook> Layers);
