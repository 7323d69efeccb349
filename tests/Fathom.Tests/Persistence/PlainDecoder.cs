using System.Text;
using System.Text.Json;

namespace Fathom.Tests.Persistence;

/// <summary>
/// A second reader of the format, written from its description alone and sharing no line with the product: eight bytes of length, that many
/// bytes of JSON, and data at the offsets the JSON says. It checks nothing, so what the product accepts it must decode to the same values.
/// </summary>
internal static class PlainDecoder
{
    public static Dictionary<string, float[]> Decode(byte[] file)
    {
        long headerLength = 0;
        for (int index = 7; index >= 0; index--)
        {
            headerLength = headerLength * 256 + file[index];
        }

        var values = new Dictionary<string, float[]>();
        using JsonDocument header = JsonDocument.Parse(Encoding.UTF8.GetString(file, 8, (int)headerLength));
        foreach (JsonProperty entry in header.RootElement.EnumerateObject().Where(entry => entry.Name != "__metadata__"))
        {
            int begin = 8 + (int)headerLength + entry.Value.GetProperty("data_offsets")[0].GetInt32();
            int count = entry.Value.GetProperty("shape").EnumerateArray().Aggregate(1, (product, size) => product * size.GetInt32());
            values.Add(entry.Name, [.. Enumerable.Range(0, count).Select(element => DecodeFloat(file, begin + 4 * element))]);
        }

        return values;
    }

    private static float DecodeFloat(byte[] file, int at) =>
        BitConverter.Int32BitsToSingle(file[at] | file[at + 1] << 8 | file[at + 2] << 16 | file[at + 3] << 24);
}
