using PaperFigures.Networks;

namespace PaperFigures.Training;

/// <summary>A network after its training.</summary>
/// <param name="Network">The network.</param>
/// <param name="Rate">The learning rate that went on.</param>
/// <param name="Candidates">The rates it was chosen from; one, without a validation error, where there was no choice.</param>
/// <param name="Curve">What was measured, from the untrained network on.</param>
internal sealed record TrainedNetwork(Network Network, float Rate, IReadOnlyList<Candidate> Candidates, Curve Curve);
