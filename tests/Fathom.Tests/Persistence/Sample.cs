using System.Buffers.Binary;
using System.Text;

namespace Fathom.Tests.Persistence;

/// <summary>One small good file, the tensors it belongs to, and files made from parts of it.</summary>
internal static class Sample
{
    public const string BiasEntry = "\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]}";
    public const string WeightEntry = "\"hidden.weight\":{\"dtype\":\"F32\",\"shape\":[3,2],\"data_offsets\":[12,36]}";
    public const string Header = "{" + BiasEntry + "," + WeightEntry + "}";

    /// <summary>What tensors hold before a file is read: a value no file here has.</summary>
    public const float Untouched = -77.25f;

    public static byte[] Data => Floats([1, 2, 3, 4, 5, 6, 7, 8, 9]);

    public static byte[] File => Assemble(Header, Data);

    public static Parameter[] NewTensors() =>
        [Tensors.Weights("hidden.weight", 3, 2).Filled(_ => Untouched), Tensors.Bias("hidden.bias", 3).Filled(_ => Untouched)];

    public static byte[] Floats(IEnumerable<float> values)
    {
        var bytes = new List<byte>();
        foreach (float value in values)
        {
            bytes.AddRange(BitConverter.IsLittleEndian ? BitConverter.GetBytes(value) : BitConverter.GetBytes(value).Reverse());
        }

        return [.. bytes];
    }

    public static byte[] Assemble(string header, byte[] data) => Assemble(Encoding.UTF8.GetBytes(header), data);

    public static byte[] Assemble(byte[] header, byte[] data) => Assemble((ulong)header.Length, header, data);

    public static byte[] Assemble(ulong headerLength, byte[] header, byte[] data)
    {
        byte[] length = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(length, headerLength);
        return [.. length, .. header, .. data];
    }
}
