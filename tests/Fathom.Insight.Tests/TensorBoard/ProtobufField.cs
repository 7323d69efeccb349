namespace Fathom.Insight.Tests.TensorBoard;

/// <summary>A field as it was read.</summary>
internal sealed record ProtobufField(int Number, int WireType, ulong Varint, byte[] Bytes);
