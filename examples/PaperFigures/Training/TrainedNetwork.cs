using PaperFigures.Networks;
using PaperFigures.Observation;

namespace PaperFigures.Training;

/// <summary>A network after its training, or as far as it has come.</summary>
internal sealed record TrainedNetwork
{
    /// <summary>The network.</summary>
    public required Network Network { get; init; }

    /// <summary>The learning rate that went on.</summary>
    public required float Rate { get; init; }

    /// <summary>The rates it was chosen from; one, without a validation error, where there was no choice.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>Its errors, from the untrained network on.</summary>
    public required Curve Curve { get; init; }

    /// <summary>What its hidden layers looked like, from the untrained network on.</summary>
    /// <exception cref="InvalidDataException">There is none: the files of the run are not all there.</exception>
    public required IReadOnlyList<Look> Looks
    {
        get => field.Count > 0 ? field : throw new InvalidDataException(
            $"There is no record of the layers of {Network.Title}, only of its errors. Delete the folders of its runs to train it anew.");
        init;
    }

    /// <summary>The densities of its hidden layers' activations at the latest look.</summary>
    public required IReadOnlyList<Density> Activations { get; init; }
}
