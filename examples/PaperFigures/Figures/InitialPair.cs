using PaperFigures.Observation;

namespace PaperFigures.Figures;

/// <summary>The tanh network under both initialisations, untrained.</summary>
/// <param name="Standard">Equation 1.</param>
/// <param name="Normalized">Equation 16.</param>
internal sealed record InitialPair(UntrainedNetwork Standard, UntrainedNetwork Normalized);
