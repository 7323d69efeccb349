using System.Globalization;
using PaperFigures.Output;

namespace PaperFigures.Training;

/// <summary>What was measured of a network in the course of its training, in the order of the examples seen.</summary>
internal sealed class Curve
{
    private const string Header = "examples,test_loss,test_error,validation_loss,validation_error";

    private Curve(IReadOnlyList<CurvePoint> points) => Points = points;

    public static Curve Empty { get; } = new([]);

    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>Examples seen at the latest point; -1 before the first.</summary>
    public long Examples => Points.Count == 0 ? -1 : Points[^1].Examples;

    /// <summary>Whether training ended because a value was not finite.</summary>
    public bool HasDiverged => Points.Count > 0 && Points[^1].HasDiverged;

    /// <summary>The point measured at exactly this number of examples; null when there is none.</summary>
    public CurvePoint? At(long examples) => Points.FirstOrDefault(point => point.Examples == examples);

    /// <summary>The curve with one more point.</summary>
    public Curve With(CurvePoint point) => point.Examples > Examples
        ? new Curve([.. Points, point])
        : throw new ArgumentException(
            $"The curve has come to {Examples} examples; a point at {point.Examples} is not after it.", nameof(point));

    /// <summary>Reads a curve; the empty one where there is no file.</summary>
    /// <exception cref="InvalidDataException">It is not a curve of this program.</exception>
    public static Curve Read(string path)
    {
        if (!File.Exists(path))
        {
            return Empty;
        }

        string[] lines = File.ReadAllLines(path);
        if (lines.Length == 0 || lines[0] != Header)
        {
            throw Foreign(path, $"its first line must be '{Header}'");
        }

        Curve curve = Empty;
        foreach (string line in lines.Skip(1))
        {
            CurvePoint point = Parse(line) ?? throw Foreign(path, $"'{line}' is not a point");
            curve = point.Examples > curve.Examples ? curve.With(point) : throw Foreign(path, $"'{line}' is out of order");
        }

        return curve;
    }

    public void Write(string path)
    {
        var table = new CsvTable(Header.Split(','));
        foreach (CurvePoint point in Points)
        {
            table.Add(
                CsvTable.Number(point.Examples),
                CsvTable.Number(point.TestLoss),
                CsvTable.Number(point.TestError),
                CsvTable.Number(point.ValidationLoss),
                CsvTable.Number(point.ValidationError));
        }

        table.Write(path);
    }

    private static CurvePoint? Parse(string line)
    {
        string[] cells = line.Split(',');
        return cells.Length == 5
            && long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out long examples)
            && TryParse(cells[1], out double? testLoss) && testLoss is not null
            && TryParse(cells[2], out double? testError) && testError is not null
            && TryParse(cells[3], out double? validationLoss)
            && TryParse(cells[4], out double? validationError)
                ? new CurvePoint(examples, testLoss.Value, testError.Value, validationLoss, validationError)
                : null;
    }

    private static bool TryParse(string cell, out double? value)
    {
        value = null;
        if (cell.Length == 0)
        {
            return true;
        }

        bool isNumber = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        value = number;
        return isNumber;
    }

    private static InvalidDataException Foreign(string path, string reason) =>
        new($"{path} is not a curve of this program: {reason}. Delete the folder it is in, or name another with --output.");
}
