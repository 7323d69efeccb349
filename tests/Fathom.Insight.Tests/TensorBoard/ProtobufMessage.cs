using System.Text;

namespace Fathom.Insight.Tests.TensorBoard;

/// <summary>The fields of a protobuf message, by number.</summary>
internal sealed class ProtobufMessage
{
    private readonly ILookup<int, ProtobufField> _fields;

    public ProtobufMessage(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var fields = new List<ProtobufField>();
        while (reader.BaseStream.Position < bytes.Length)
        {
            fields.Add(ReadField(reader));
        }

        _fields = fields.ToLookup(field => field.Number);
    }

    public ulong? Varint(int number) => Single(number, wireType: 0) is { } field ? field.Varint : null;

    public double? Double(int number) => Single(number, wireType: 1) is { } field ? BitConverter.ToDouble(field.Bytes) : null;

    public float? Float(int number) => Single(number, wireType: 5) is { } field ? BitConverter.ToSingle(field.Bytes) : null;

    public byte[]? Bytes(int number) => Single(number, wireType: 2)?.Bytes;

    public string? Text(int number) => Bytes(number) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    public IEnumerable<ProtobufMessage> Messages(int number) => _fields[number].Select(field =>
    {
        Assert.Equal(2, field.WireType);
        return new ProtobufMessage(field.Bytes);
    });

    private static ProtobufField ReadField(BinaryReader reader)
    {
        ulong key = (ulong)reader.Read7BitEncodedInt64();
        int wireType = (int)(key & 7);
        ulong varint = wireType switch
        {
            0 => (ulong)reader.Read7BitEncodedInt64(),
            1 => 8,
            2 => (ulong)reader.Read7BitEncodedInt64(),
            5 => 4,
            _ => throw new InvalidDataException($"Wire type {wireType} has been deprecated or does not exist."),
        };
        byte[] bytes = wireType == 0 ? [] : reader.ReadBytes(checked((int)varint));
        Assert.Equal(wireType == 0 ? 0 : (int)varint, bytes.Length);
        return new ProtobufField((int)(key >> 3), wireType, varint, bytes);
    }

    private ProtobufField? Single(int number, int wireType)
    {
        ProtobufField? field = _fields[number].SingleOrDefault();
        Assert.True(field is null || field.WireType == wireType, $"Field {number} has wire type {field?.WireType}.");
        return field;
    }
}
