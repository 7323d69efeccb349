using Fathom.Data.Shapeset;
using Fathom.Training;
using PaperFigures.Budgets;
using PaperFigures.Data;
using PaperFigures.Networks;
using PaperFigures.Progress;
using PaperFigures.Training;

namespace Fathom.PaperFigures.Tests.Training;

/// <summary>A training program of tiny networks in a folder of its own.</summary>
internal sealed class Rig : IDisposable
{
    public static readonly Budget Budget = new()
    {
        Name = "tiny",
        SelectionPoints = [1_000, 2_000],
        Examples = 4_000,
        SigmoidExamples = 2_000,
        TestImages = 300,
        ValidationImages = 300,
    };

    public static readonly IReadOnlyList<Network> Networks =
    [
        new("first", "First", DataSetKind.Shapeset, Activation.Tanh, [0.1f, 0.01f], 0.01f, seed => new TinyNet(seed)),
        new("second", "Second", DataSetKind.Shapeset, Activation.Sigmoid, [3e-6f, 1e-6f], 0.01f, seed => new TinyNet(seed + 1)),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paper-figures");

    public string Folder => _folder.FullName;

    public StringWriter Screen { get; } = new();

    /// <summary>Trains all networks.</summary>
    /// <param name="wrap">Wraps the training examples; null to leave them alone.</param>
    /// <param name="chanceError">What counts as chance.</param>
    /// <param name="cancellationToken">Interrupts.</param>
    public IReadOnlyList<TrainedNetwork> Train(
        Func<IBatchSource<int>, IBatchSource<int>>? wrap = null,
        double chanceError = 5.0 / 6,
        CancellationToken cancellationToken = default)
    {
        using var journal = new Journal(Path.Combine(Folder, "progress.log"), Screen, LineStyle.Plain, TimeProvider.System);
        var data = new DataSet(
            DataSetKind.Shapeset, "shapeset", "Shapeset-3x2", chanceError, () => (wrap ?? (source => source))(Stream(1)), Draw(2), Draw(3));
        IReadOnlyList<TrainedNetwork> trained = [];
        new TrainingProgram(new TrainingSetting(data, Budget, 1, Folder, journal), Networks)
            .Run(stage => trained = stage, cancellationToken);
        return trained;
    }

    /// <summary>Every file below the folder but the log, with its bytes.</summary>
    public SortedDictionary<string, byte[]> Files() => new(
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".log", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllBytes),
        StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static ExampleSet<int> Draw(ulong seed) => ExampleSet.Draw(Stream(seed), 300);

    private static ShapesetStream Stream(ulong seed) => new(new ShapesetOptions { Seed = seed });
}
