namespace Fathom.Tests.Data;

/// <summary>CIFAR-10 in small: five training files of 2 examples and a test file of 3. Example i's label is i modulo 10.</summary>
internal static class Cifar10Files
{
    public const int ExampleBytes = 3073;

    public static readonly string[] Names = [.. Enumerable.Range(1, 5).Select(number => $"data_batch_{number}.bin"), "test_batch.bin"];

    public static void Write(string directory)
    {
        for (var file = 0; file < Names.Length; file++)
        {
            int first = 2 * file;
            File.WriteAllBytes(
                Path.Combine(directory, Names[file]), [.. Enumerable.Range(first, file < 5 ? 2 : 3).SelectMany(Example)]);
        }
    }

    public static byte[] Example(int index) => [(byte)(index % 10), .. Pixels(index)];

    public static IEnumerable<byte> Pixels(int index) => Enumerable.Range(0, 3072).Select(i => (byte)((i / 1024 * 80) + (i * 3) + index));
}
