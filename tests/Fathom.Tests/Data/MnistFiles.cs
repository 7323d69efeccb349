namespace Fathom.Tests.Data;

/// <summary>MNIST in small: 7 training and 3 test images of 2 lines of 3 pixels.</summary>
internal static class MnistFiles
{
    public const int Pixels = 6;

    public static readonly byte[] TrainingPixels = IdxWriter.Values(7 * Pixels);
    public static readonly byte[] TestPixels = [.. IdxWriter.Values(3 * Pixels).Select(value => (byte)(value + 100))];

    public static readonly string[] Names =
        ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"];

    public static byte[] TrainingImages => IdxWriter.Bytes([7, 2, 3], TrainingPixels);

    public static byte[] TrainingLabels => IdxWriter.Bytes([7], [0, 1, 2, 3, 4, 5, 9]);

    public static byte[] TestImages => IdxWriter.Bytes([3, 2, 3], TestPixels);

    public static byte[] TestLabels => IdxWriter.Bytes([3], [8, 7, 6]);

    public static void Write(string directory)
    {
        byte[][] contents = [TrainingImages, TrainingLabels, TestImages, TestLabels];
        for (var i = 0; i < Names.Length; i++)
        {
            File.WriteAllBytes(Path.Combine(directory, Names[i]), contents[i]);
        }
    }
}
