namespace Fathom.Persistence;

/// <summary>
/// How much a model file may ask of its reader beyond the tensors' own bytes, which the model fixes. All limits are about the header;
/// together with the model they bound the largest file that is read at all, see <see cref="MaximumFileBytes"/>.
/// </summary>
public sealed record ModelFileLimits
{
    /// <summary>The bytes no header may exceed whatever the model: the limit of the safetensors reference implementation.</summary>
    public const int FormatHeaderBytes = 100_000_000;

    /// <summary>The limits used where none are given.</summary>
    public static ModelFileLimits Default { get; } = new();

    /// <summary>
    /// Header bytes allowed for metadata and padding, 1 MiB by default: a weights file of ours takes under 1 KiB, a checkpoint a few KiB,
    /// and the rest is room for a user's own notes and for headers padded to whole pages.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MetadataBytes { get; init => field = NotNegative(value, nameof(MetadataBytes)); } = 1 << 20;

    /// <summary>
    /// Metadata entries allowed, 1000 by default: ours are about ten, and an entry costs memory beyond its bytes in the header, some
    /// fourteen times for the shortest.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MetadataEntries { get; init => field = NotNegative(value, nameof(MetadataEntries)); } = 1000;

    /// <summary>
    /// Header bytes allowed for each tensor besides its name, 256 by default: the longest entry without white space, with 64-bit numbers
    /// throughout, takes 130, so a header printed with line breaks and indentation still fits. The name itself may take six times its
    /// bytes, which is every character escaped.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int TensorEntryBytes { get; init => field = NotNegative(value, nameof(TensorEntryBytes)); } = 256;

    /// <summary>
    /// The size of the largest file that can be read into some tensors: 8 bytes, the largest header, and four bytes a value.
    /// </summary>
    /// <param name="tensors">The tensors; each has shape <c>[Rows, Columns]</c>, or <c>[Rows]</c> for a bias.</param>
    /// <returns>The size in bytes.</returns>
    /// <exception cref="ArgumentException">A name is empty, reserved or given twice.</exception>
    public long MaximumFileBytes(IReadOnlyList<Parameter> tensors)
    {
        var expected = new ExpectedTensors(tensors);
        return sizeof(ulong) + expected.MaximumHeaderBytes(this) + expected.DataBytes;
    }

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more; it was {value}.");
}
