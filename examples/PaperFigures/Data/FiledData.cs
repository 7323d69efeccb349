using Fathom.Data;
using Fathom.Training;
using PaperFigures.Settings;

namespace PaperFigures.Data;

/// <summary>
/// The data sets that come in files, with the paper's splits (section 2.2). Training goes through them in a seeded order.
/// </summary>
internal static class FiledData
{
    private const int Classes = 10;

    // The commonest digit of MNIST's test set is the 1, in 1,135 of 10,000 images; the other sets are balanced.
    private const double MnistChance = 0.8865;
    private const double BalancedChance = 0.9;

    /// <summary>The folder of a data set inside the one that --data names.</summary>
    public static string FolderOf(DataSetKind kind) => kind switch
    {
        DataSetKind.Mnist => "mnist",
        DataSetKind.Cifar10 => "cifar-10",
        DataSetKind.SmallImageNet => "small-imagenet",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This data set comes in no files."),
    };

    /// <summary>Loads a data set.</summary>
    /// <exception cref="DataFileException">Files are missing or are not what they should be.</exception>
    /// <exception cref="InvalidDataException">There are more classes than the networks have outputs.</exception>
    public static DataSet Load(DataSetKind kind, string folder, ProgramSettings settings)
    {
        DataSplits splits = kind switch
        {
            DataSetKind.Mnist => MnistDataSet.Load(folder),
            DataSetKind.Cifar10 => Cifar10DataSet.Load(folder),
            _ => ImageFolderDataSet.Load(folder, new ImageFolderOptions { Seed = (ulong)settings.Seed }),
        };
        if (splits.ClassNames.Count > Classes)
        {
            throw new InvalidDataException(
                $"{folder}: expected {Classes} classes, a folder of images for each; found {splits.ClassNames.Count}.");
        }

        return new DataSet(
            kind,
            FolderOf(kind),
            kind.ToString(),
            kind == DataSetKind.Mnist ? MnistChance : BalancedChance,
            () => new EpochSource<int>(splits.Training, (ulong)settings.Seed),
            First(splits.Validation, settings.Budget.ValidationImages),
            First(splits.Test, settings.Budget.TestImages));
    }

    private static ExampleSet<int> First(ExampleSet<int> set, int rows) => set.Slice(0, Math.Min(rows, set.Rows));
}
