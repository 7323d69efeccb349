namespace Fathom.Persistence;

/// <summary>
/// Files in the safetensors format (https://github.com/safetensors/safetensors): named tensors of 32-bit floats, row-major in <c>[out,
/// in]</c> order, as PyTorch's nn.Linear names and orders them.
/// </summary>
/// <remarks>
/// Reading is safe whatever the file holds. It runs no code from the file, opens no other file, writes nothing but the given tensors, and
/// allocates no more than the tensors' own bytes once, the header once, and a bounded multiple of the header for its parsed form. The
/// header's size is bounded by the tensors and <see cref="ModelFileLimits"/>, so the sum is fixed before the file is opened.
/// </remarks>
public static class SafetensorsFile
{
    /// <summary>Writes a file, or replaces it in one step: after a crash there is the old file or the new one, whole.</summary>
    /// <param name="path">The file. Its directory must exist.</param>
    /// <param name="tensors">The tensors, each with its own name, in any order; the same tensors always give the same bytes.</param>
    /// <param name="metadata">
    /// Strings to store beside the tensors; any Unicode text. At most <see cref="ModelFileLimits.MetadataEntries"/> entries, which in the
    /// header take at most <see cref="ModelFileLimits.MetadataBytes"/>.
    /// </param>
    /// <param name="nonFinite">Whether NaN and infinities may be written.</param>
    /// <exception cref="ArgumentException">
    /// A name is empty, reserved or given twice, or the metadata are not Unicode or too large.
    /// </exception>
    /// <exception cref="ModelFileException">A value is not finite.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, is read-only, or is a directory.</exception>
    /// <exception cref="IOException">The disk is full or failed.</exception>
    public static void Write(
        string path,
        IReadOnlyList<Parameter> tensors,
        IReadOnlyDictionary<string, string>? metadata = null,
        NonFiniteValues nonFinite = NonFiniteValues.Reject)
    {
        byte[] header = SafetensorsWriter.BuildHeader(tensors, metadata ?? new Dictionary<string, string>());
        AtomicFile.Write(path, stream => SafetensorsWriter.Write(stream, path, header, tensors, nonFinite));
    }

    /// <summary>
    /// Fills tensors from a file that holds exactly these: the same names, type F32, shape <c>[Rows, Columns]</c>, or <c>[Rows]</c> for a
    /// bias. Everything is checked before the first value is changed.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="tensors">The tensors to fill, in any order.</param>
    /// <param name="nonFinite">Whether NaN and infinities are accepted. Denormal numbers always are.</param>
    /// <param name="limits">How large the header may be; <see cref="ModelFileLimits.Default"/> when not given.</param>
    /// <returns>The file's metadata; empty when it has none.</returns>
    /// <exception cref="ModelFileException">
    /// The file is malformed, truncated, foreign or too large, or holds other tensors or values.
    /// </exception>
    /// <exception cref="ArgumentException">A name of the tensors is empty, reserved or given twice.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    /// <exception cref="IOException">The disk failed.</exception>
    public static IReadOnlyDictionary<string, string> Read(
        string path,
        IReadOnlyList<Parameter> tensors,
        NonFiniteValues nonFinite = NonFiniteValues.Reject,
        ModelFileLimits? limits = null)
    {
        StagedTensors staged = Stage(path, tensors, nonFinite, limits);
        staged.Commit();
        return staged.Metadata;
    }

    /// <summary>Reads and checks a file, and leaves it to the caller to judge its metadata before the tensors are filled.</summary>
    internal static StagedTensors Stage(
        string path,
        IReadOnlyList<Parameter> tensors,
        NonFiniteValues nonFinite = NonFiniteValues.Reject,
        ModelFileLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var expected = new ExpectedTensors(tensors);
        using FileStream stream = Open(path);
        return SafetensorsReader.Stage(stream, path, expected, nonFinite, limits ?? ModelFileLimits.Default);
    }

    /// <summary>Reads the metadata alone, also of a file that holds other tensors than those expected.</summary>
    internal static IReadOnlyDictionary<string, string> ReadMetadata(string path, IReadOnlyList<Parameter> tensors)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var expected = new ExpectedTensors(tensors);
        using FileStream stream = Open(path);
        return SafetensorsReader.ReadMetadata(stream, path, expected, ModelFileLimits.Default);
    }

    // Whole pieces are read straight into their arrays, so the stream needs no buffer of its own.
    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
}
