using Fathom;
using PaperFigures.Data;

namespace PaperFigures.Networks;

/// <summary>One of the paper's networks.</summary>
/// <param name="Id">Its name in the names of files.</param>
/// <param name="Title">Its name in the paper.</param>
/// <param name="Data">What it is trained on.</param>
/// <param name="Activation">Of its hidden units.</param>
/// <param name="Rates">The learning rates to choose from, largest first.</param>
/// <param name="CustomaryRate">The rate where a budget leaves no room for a choice.</param>
/// <param name="Create">Makes it with the weights of a seed.</param>
internal sealed record Network(
    string Id,
    string Title,
    DataSetKind Data,
    Activation Activation,
    IReadOnlyList<float> Rates,
    float CustomaryRate,
    Func<long, ITrainableModel<int>> Create)
{
    /// <summary>Whether its units are sigmoids, with which a deep network stands on a plateau for long.</summary>
    public bool IsSigmoid => Activation == Activation.Sigmoid;
}
