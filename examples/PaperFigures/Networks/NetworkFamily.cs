using Fathom;
using PaperFigures.Data;

namespace PaperFigures.Networks;

/// <summary>The networks of Table 1 on one data set, in the order of figure 11, worst first.</summary>
internal sealed record NetworkFamily(
    Network Sigmoid, Network Tanh, Network Softsign, Network SoftsignNormalized, Network TanhNormalized)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<Network> All { get; } = [Sigmoid, Tanh, Softsign, SoftsignNormalized, TanhNormalized];

    /// <summary>Gives the networks of a data set their names and learning rates.</summary>
    public static NetworkFamily Create(
        DataSetKind data,
        Func<long, ITrainableModel<int>> sigmoid,
        Func<long, ITrainableModel<int>> tanh,
        Func<long, ITrainableModel<int>> softsign,
        Func<long, ITrainableModel<int>> softsignNormalized,
        Func<long, ITrainableModel<int>> tanhNormalized) => new(
            SigmoidOf("sigmoid-5", "Sigmoid depth 5", data, sigmoid),
            TanhOf("tanh", "Tanh", data, tanh),
            SoftsignOf("softsign", "Softsign", data, softsign),
            SoftsignOf("softsign-n", "Softsign N", data, softsignNormalized),
            TanhOf("tanh-n", "Tanh N", data, tanhNormalized));

    /// <summary>A sigmoid network.</summary>
    public static Network SigmoidOf(string id, string title, DataSetKind data, Func<long, ITrainableModel<int>> create) =>
        new(id, title, data, Activation.Sigmoid, LearningRates.OfSigmoid, LearningRates.CustomaryOfSigmoid, create);

    private static Network TanhOf(string id, string title, DataSetKind data, Func<long, ITrainableModel<int>> create) =>
        new(id, title, data, Activation.Tanh, LearningRates.OfTanh, LearningRates.CustomaryOfTanh, create);

    private static Network SoftsignOf(string id, string title, DataSetKind data, Func<long, ITrainableModel<int>> create) =>
        new(id, title, data, Activation.Softsign, LearningRates.OfSoftsign, LearningRates.CustomaryOfSoftsign, create);
}
