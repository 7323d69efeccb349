using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

/// <summary>
/// The one thing every file whatever may do: load the values an independent decoder finds, or be refused and change nothing.
/// </summary>
internal static class Fuzzing
{
    /// <summary>Reads a file both ways.</summary>
    /// <returns>Whether it was accepted.</returns>
    public static bool LoadsOrRefuses(byte[] file, Parameter[] tensors)
    {
        int[] before = Tensors.Bits(tensors);
        try
        {
            using var stream = new MemoryStream(file);
            SafetensorsReader
                .Stage(stream, "mutant", new ExpectedTensors(tensors), NonFiniteValues.Reject, ModelFileLimits.Default)
                .Commit();
        }
        catch (ModelFileException)
        {
            Assert.Equal(before, Tensors.Bits(tensors));
            return false;
        }

        Dictionary<string, float[]> decoded = PlainDecoder.Decode(file);
        Assert.Equal(tensors.Length, decoded.Count);
        Assert.All(tensors, tensor => Assert.Equal(decoded[tensor.Name], tensor.ToArray()));
        return true;
    }
}
