using PaperFigures.Budgets;
using PaperFigures.Networks;

namespace PaperFigures.Training;

/// <summary>
/// Trains several networks on one data set: first every rate of every grid to the point where one is chosen, then the chosen ones on from
/// there. They take turns from one digitised abscissa to the next, so that an interrupted program leaves curves that can be compared.
/// </summary>
internal sealed class TrainingProgram
{
    /// <summary>What an error must be below chance to count as something learnt: five standard errors of 10,000 images.</summary>
    private const double LeastLearnt = 0.02;

    private readonly TrainingSetting _setting;
    private readonly IReadOnlyList<Entry> _entries;

    public TrainingProgram(TrainingSetting setting, IReadOnlyList<Network> networks)
    {
        _setting = setting;
        _entries = [.. networks.Select(network => new Entry(network, RunsOf(setting, network)))];
        foreach (Entry entry in _entries)
        {
            foreach (TrainingRun run in entry.Runs)
            {
                setting.Journal.Work.Expect(run.Title, ExpectedOf(entry, run), Math.Max(0, run.Curve.Examples));
            }
        }
    }

    /// <summary>Trains everything that is not trained yet.</summary>
    /// <param name="stageEnded">Receives the networks, as far as they have come, after every stage; in the order they were given.</param>
    /// <param name="cancellationToken">Ends training between two steps.</param>
    /// <exception cref="OperationCanceledException">Cancelled; the same program goes on from there.</exception>
    public void Run(Action<IReadOnlyList<TrainedNetwork>> stageEnded, CancellationToken cancellationToken)
    {
        // From the last network to the first: the sigmoids, whose plateaus tell the least, come first in the paper's legend.
        List<Chosen> chosen = [.. _entries.Reverse().Select(entry => Choose(entry, cancellationToken))];
        foreach (long stage in Stages())
        {
            foreach (Chosen one in chosen)
            {
                one.Run.AdvanceTo(Math.Min(stage, ExamplesOf(one.Network)), cancellationToken);
            }

            stageEnded([.. Enumerable.Reverse(chosen).Select(one => one.Trained)]);
        }
    }

    private IEnumerable<long> Stages() => Abscissae.Digitised
        .Where(examples => examples < _setting.Budget.Examples)
        .Append(_setting.Budget.Examples);

    private static IReadOnlyList<TrainingRun> RunsOf(TrainingSetting setting, Network network)
    {
        IReadOnlyList<float> rates = setting.Budget.SelectionPoints.Count == 0 ? [network.CustomaryRate] : network.Rates;
        return [.. rates.Select(rate => new TrainingRun(setting, network, rate))];
    }

    private Chosen Choose(Entry entry, CancellationToken cancellationToken)
    {
        IReadOnlyList<Candidate> candidates = [.. entry.Runs.Select(run => new Candidate(run.Rate, double.NaN))];
        if (_setting.Budget.SelectionPoints.Count == 0)
        {
            return new Chosen(entry.Network, entry.Runs[0], candidates);
        }

        double plateau = _setting.Data.ChanceError - LeastLearnt;
        foreach (long point in _setting.Budget.SelectionPoints.TakeWhile(_ => !RateSelection.HasLearnt(candidates, plateau)))
        {
            candidates = TrainCandidates(entry, point, cancellationToken);
        }

        Candidate best = RateSelection.Choose(candidates, plateau);
        foreach (TrainingRun run in entry.Runs.Where(run => run.Rate != best.Rate))
        {
            _setting.Journal.Work.Expect(run.Title, run.Curve.Examples);
            run.DropCheckpoints();
        }

        TrainingRun chosen = entry.Runs.Single(run => run.Rate == best.Rate);
        _setting.Journal.Work.Expect(chosen.Title, ExamplesOf(entry.Network));
        _setting.Journal.Note($"{chosen.Title} goes on: {string.Join("; ", candidates)}");
        return new Chosen(entry.Network, chosen, candidates);
    }

    private static IReadOnlyList<Candidate> TrainCandidates(Entry entry, long examples, CancellationToken cancellationToken)
    {
        foreach (TrainingRun run in entry.Runs)
        {
            run.AdvanceTo(examples, cancellationToken);
        }

        return [.. entry.Runs.Select(run => new Candidate(run.Rate, run.Curve.At(examples)?.ValidationError ?? double.NaN))];
    }

    private long ExamplesOf(Network network) => network.IsSigmoid ? _setting.Budget.SigmoidExamples : _setting.Budget.Examples;

    /// <summary>What a run will see as far as can be said beforehand: the first goes on, the others end at the first selection.</summary>
    private long ExpectedOf(Entry entry, TrainingRun run) =>
        run == entry.Runs[0] ? ExamplesOf(entry.Network) : _setting.Budget.SelectionPoints[0];

    private sealed record Entry(Network Network, IReadOnlyList<TrainingRun> Runs);

    private sealed record Chosen(Network Network, TrainingRun Run, IReadOnlyList<Candidate> Candidates)
    {
        public TrainedNetwork Trained => new()
        {
            Network = Network,
            Rate = Run.Rate,
            Candidates = Candidates,
            Curve = Run.Curve,
            Looks = Run.Looks,
            Activations = Run.Activations,
        };
    }
}
