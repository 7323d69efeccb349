using Fathom.Training;

namespace Fathom.Data;

/// <summary>
/// Files of the binary version of CIFAR-10 as one sequence. An example is a byte of label and 3,072 of pixels: the red plane, the green,
/// the blue, each 32 x 32 row-major.
/// </summary>
internal sealed class Cifar10Batches
{
    public const int Size = 32;
    public const int Channels = 3;
    public const int Classes = 10;
    public const int Pixels = Channels * Size * Size;

    private const int ExampleBytes = 1 + Pixels;

    private readonly IReadOnlyList<string> _paths;
    private readonly int _rowsPerFile;

    /// <summary>Looks at the files' lengths alone.</summary>
    /// <exception cref="DataFileException">A file is not of whole examples, or holds another number of them than the first.</exception>
    public Cifar10Batches(IReadOnlyList<string> paths)
    {
        _paths = paths;
        _rowsPerFile = RowsOf(paths[0]);
        foreach (string path in paths)
        {
            int rows = RowsOf(path);
            if (rows != _rowsPerFile)
            {
                throw new DataFileException(
                    path, $"{_rowsPerFile} examples, as in {Path.GetFileName(paths[0])}", $"{rows}",
                    "One of them is damaged; download them again.");
            }
        }
    }

    public long Rows => (long)_rowsPerFile * _paths.Count;

    public ExampleSet<int> Take(long first, int count, PixelEncoder encoder)
    {
        var rows = new ExampleRows(count, Pixels, encoder);
        for (var row = 0; row < count;)
        {
            (long file, long within) = Math.DivRem(first + row, _rowsPerFile);
            var here = (int)Math.Min(count - row, _rowsPerFile - within);
            Read(_paths[(int)file], (int)within, here, rows, row);
            row += here;
        }

        return rows.ToSet();
    }

    private static int RowsOf(string path)
    {
        long bytes = new FileInfo(path).Length;
        (long rows, long rest) = Math.DivRem(bytes, ExampleBytes);
        return rest == 0 && rows is > 0 and <= int.MaxValue
            ? (int)rows
            : throw new DataFileException(
                path, $"one or more whole examples of {ExampleBytes} bytes", $"{bytes} bytes", "The file is damaged; download it again.");
    }

    private static void Read(string path, int first, int count, ExampleRows rows, int row)
    {
        Span<byte> example = stackalloc byte[ExampleBytes];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        file.Position = (long)first * ExampleBytes;
        for (var i = 0; i < count; i++)
        {
            ReadExample(file, path, example);
            if (example[0] >= Classes)
            {
                throw new DataFileException(
                    path, $"labels 0 to {Classes - 1}", $"{example[0]} at row {first + i}", "The file is damaged; download it again.");
            }

            rows.Set(row + i, example[1..], example[0]);
        }
    }

    private static void ReadExample(FileStream file, string path, Span<byte> example)
    {
        try
        {
            file.ReadExactly(example);
        }
        catch (EndOfStreamException exception)
        {
            throw DataFileException.Changed(path, exception);
        }
    }
}
