using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

/// <summary>Asserts that a file is refused for the reason meant, and that the tensors are left alone.</summary>
internal static class Refusal
{
    public static ModelFileException Of(byte[] file, params string[] messageParts) => Of(file, Sample.NewTensors(), messageParts);

    public static ModelFileException Of(byte[] file, Parameter[] tensors, params string[] messageParts)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("sample.safetensors");
        File.WriteAllBytes(path, file);
        int[] before = Tensors.Bits(tensors);
        var exception = Assert.Throws<ModelFileException>(() => SafetensorsFile.Read(path, tensors));
        Assert.Equal(before, Tensors.Bits(tensors));
        Assert.Equal(path, exception.FilePath);
        Assert.StartsWith(path + ": expected ", exception.Message, StringComparison.Ordinal);
        foreach (string part in messageParts)
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }

        return exception;
    }
}
