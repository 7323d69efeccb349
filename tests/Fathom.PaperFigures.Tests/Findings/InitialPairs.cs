using PaperFigures.Budgets;
using PaperFigures.Data;
using PaperFigures.Figures;
using PaperFigures.Networks;
using PaperFigures.Observation;

namespace Fathom.PaperFigures.Tests.Findings;

/// <summary>The untrained tanh networks of some seeds, looked at once each.</summary>
public sealed class InitialPairs
{
    private readonly Dictionary<long, InitialPair> _pairs = [];

    internal InitialPair Of(long seed)
    {
        if (!_pairs.TryGetValue(seed, out InitialPair? pair))
        {
            DataSet data = ShapesetData.Create(seed, BudgetCatalogue.Smoke);
            pair = new InitialPair(
                UntrainedNetwork.Observe(ShapesetNetworks.Family.Tanh, data, seed),
                UntrainedNetwork.Observe(ShapesetNetworks.Family.TanhNormalized, data, seed));
            _pairs.Add(seed, pair);
        }

        return pair;
    }
}
