using System.Text;

namespace Fathom.Persistence;

/// <summary>The tensors a file must hold, no more and no fewer: what makes the size of a file known before it is opened.</summary>
internal sealed class ExpectedTensors
{
    public const string MetadataKey = "__metadata__";

    // JSON's longest spelling of a character of one UTF-8 byte, \u0041; longer characters take fewer bytes of escape for each of theirs.
    private const int EscapedBytesPerByte = 6;

    private readonly Dictionary<string, Parameter> _byName;

    public ExpectedTensors(IReadOnlyList<Parameter> tensors)
    {
        ArgumentNullException.ThrowIfNull(tensors);
        _byName = new Dictionary<string, Parameter>(tensors.Count, StringComparer.Ordinal);
        foreach (Parameter tensor in tensors)
        {
            ArgumentNullException.ThrowIfNull(tensor, nameof(tensors));
            if (tensor.Name.Length == 0 || tensor.Name == MetadataKey || !JsonText.IsEncodable(tensor.Name))
            {
                throw new ArgumentException(
                    $"A tensor's name must be a Unicode string, not empty and not {MetadataKey}; one is {DisplayText.Quote(tensor.Name)}.",
                    nameof(tensors));
            }

            if (!_byName.TryAdd(tensor.Name, tensor))
            {
                throw new ArgumentException($"Tensors need different names; {DisplayText.Quote(tensor.Name)} came twice.", nameof(tensors));
            }

            DataBytes += ByteLength(tensor);
        }
    }

    public IReadOnlyDictionary<string, Parameter> ByName => _byName;

    public long DataBytes { get; }

    public static long ByteLength(Parameter tensor) => (long)tensor.Rows * tensor.Columns * sizeof(float);

    public static ReadOnlySpan<ulong> Shape(Parameter tensor, Span<ulong> room)
    {
        room[0] = (ulong)tensor.Rows;
        room[1] = (ulong)tensor.Columns;
        return room[..(tensor.IsBias ? 1 : 2)];
    }

    public long MaximumHeaderBytes(ModelFileLimits limits)
    {
        long bytes = limits.MetadataBytes;
        foreach (string name in _byName.Keys)
        {
            bytes += limits.TensorEntryBytes + (long)EscapedBytesPerByte * Encoding.UTF8.GetByteCount(name);
        }

        return Math.Min(bytes, ModelFileLimits.FormatHeaderBytes);
    }
}
