namespace Fathom.Data;

/// <summary>
/// The content of an IDX file, the format of MNIST and of the sets made in its manner: an array of unsigned bytes with any number of
/// dimensions. Gzipped files are recognized by their content, whatever their name.
/// </summary>
public sealed class IdxFile
{
    /// <summary>
    /// The values read where no other limit is given: 2^30, some twenty times MNIST's larger file. A gzipped file can claim a thousand
    /// times its size, so something must bound what is taken for it.
    /// </summary>
    public const int DefaultMaximumValues = 1 << 30;

    internal IdxFile(int[] dimensions, byte[] values)
    {
        Dimensions = Array.AsReadOnly(dimensions);
        Values = values;
    }

    /// <summary>The lengths, slowest first, each at least 1: [60000, 28, 28] for MNIST's training images.</summary>
    public IReadOnlyList<int> Dimensions { get; }

    /// <summary>The values, row-major; as many as the product of the dimensions.</summary>
    public ReadOnlyMemory<byte> Values { get; }

    /// <summary>Reads a file whole. Its header is checked against the limit and the file's length before memory is taken.</summary>
    /// <param name="path">The file, plain or gzipped.</param>
    /// <param name="maximumValues">The most values accepted, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DataFileException">
    /// The file is not IDX, holds another type than unsigned bytes, is truncated, damaged or too large, or goes on behind its values.
    /// </exception>
    public static IdxFile Read(string path, int maximumValues = DefaultMaximumValues)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumValues, 1);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return IdxReader.Read(file, path, maximumValues);
    }
}
