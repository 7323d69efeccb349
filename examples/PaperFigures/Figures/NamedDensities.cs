using PaperFigures.Observation;

namespace PaperFigures.Figures;

/// <summary>The densities of a network's hidden layers.</summary>
internal sealed record NamedDensities(string Network, IReadOnlyList<Density> Densities);
