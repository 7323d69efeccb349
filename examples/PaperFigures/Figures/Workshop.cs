using PaperFigures.Data;
using PaperFigures.Networks;
using PaperFigures.Output;
using PaperFigures.Progress;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>What figures share: settings, data, trained networks, and where they write.</summary>
internal sealed class Workshop(ProgramSettings settings, Journal journal)
{
    private readonly Lazy<DataSet> _shapeset = new(() => ShapesetData.Create(settings.Seed, settings.Budget));
    private IReadOnlyList<TrainedNetwork>? _trained;

    public ProgramSettings Settings { get; } = settings;

    public DataSet Shapeset => _shapeset.Value;

    /// <summary>The networks of figure 11, trained as far as the budget goes: once for all figures that show them.</summary>
    public IReadOnlyList<TrainedNetwork> TrainShapesetNetworks(CancellationToken cancellationToken) =>
        _trained ??= new TrainingProgram(Setting(Shapeset), ShapesetNetworks.All).Run(cancellationToken);

    /// <summary>Writes a file of a figure, such as figure-11.svg.</summary>
    public void Write(Item item, string extension, string text) =>
        AtomicTextFile.Write(Path.Combine(Settings.Folder, item.FileName + extension), text);

    private TrainingSetting Setting(DataSet data) =>
        new(data, Settings.Budget, Settings.Seed, Path.Combine(Settings.Folder, "runs"), journal);
}
