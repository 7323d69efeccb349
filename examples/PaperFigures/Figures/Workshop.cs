using PaperFigures.Data;
using PaperFigures.Networks;
using PaperFigures.Observation;
using PaperFigures.Output;
using PaperFigures.Progress;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>What figures share: settings, data, networks, and where they write.</summary>
internal sealed class Workshop(ProgramSettings settings, Journal journal)
{
    private readonly DataShelf _data = new(settings);
    private readonly Dictionary<Network, TrainedNetwork> _trained = [];
    private readonly Dictionary<Network, UntrainedNetwork> _untrained = [];

    public ProgramSettings Settings { get; } = settings;

    /// <summary>Trains networks, data set by data set; those whose data is missing are left out.</summary>
    /// <param name="networks">The networks.</param>
    /// <param name="stageEnded">Called when all networks of a data set have come a stage further.</param>
    /// <param name="cancellationToken">Ends training between two steps.</param>
    /// <exception cref="OperationCanceledException">Cancelled; asked again, it goes on from there.</exception>
    public void Train(IReadOnlyList<Network> networks, Action stageEnded, CancellationToken cancellationToken)
    {
        foreach (IGrouping<DataSetKind, Network> group in networks.Distinct().GroupBy(network => network.Data))
        {
            if (_data.Find(group.Key) is { } data)
            {
                new TrainingProgram(SettingOf(data), [.. group]).Run(Keep, cancellationToken);
            }
        }

        void Keep(IReadOnlyList<TrainedNetwork> trained)
        {
            foreach (TrainedNetwork network in trained)
            {
                _trained[network.Network] = network;
            }

            stageEnded();
        }
    }

    /// <summary>Whether everything that a figure needs was trained, or cannot be.</summary>
    public bool IsReadyFor(IFigure figure) =>
        figure.Networks.All(network => _trained.ContainsKey(network) || WhyMissing(network.Data) is not null);

    /// <summary>A trained network; null where its data is missing.</summary>
    public TrainedNetwork? Trained(Network network) => _trained.GetValueOrDefault(network);

    /// <summary>A network as it was initialised, over the probe.</summary>
    public UntrainedNetwork Untrained(Network network)
    {
        if (!_untrained.TryGetValue(network, out UntrainedNetwork? untrained))
        {
            untrained = UntrainedNetwork.Observe(network, _data.Find(network.Data)!, Settings.Seed);
            _untrained.Add(network, untrained);
        }

        return untrained;
    }

    /// <summary>Why there is no data for a set; null where there is.</summary>
    public string? WhyMissing(DataSetKind kind) => _data.WhyMissing(kind);

    /// <summary>Writes a file of a figure, such as figure-11.svg.</summary>
    public void Write(Item item, string extension, string text) =>
        AtomicTextFile.Write(Path.Combine(Settings.Folder, item.FileName + extension), text);

    private TrainingSetting SettingOf(DataSet data) =>
        new(data, Settings.Budget, Settings.Seed, Path.Combine(Settings.Folder, "runs"), journal);
}
