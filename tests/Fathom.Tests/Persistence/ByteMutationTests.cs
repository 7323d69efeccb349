namespace Fathom.Tests.Persistence;

/// <summary>Files damaged without regard to their structure.</summary>
public sealed class ByteMutationTests
{
    private const int Mutants = 4000;

    [Fact]
    public void Every_single_byte_changed_to_a_few_telling_values()
    {
        byte[] good = Sample.File;
        int accepted = 0;
        for (int at = 0; at < good.Length; at++)
        {
            foreach (byte value in (ReadOnlySpan<byte>)[0, 1, 0x7f, 0x80, 0xff, (byte)'"', (byte)'{', (byte)'0', (byte)'9', (byte)' '])
            {
                byte[] mutant = [.. good];
                mutant[at] = value;
                accepted += Fuzzing.LoadsOrRefuses(mutant, Sample.NewTensors()) ? 1 : 0;
            }
        }

        // Changed data are still data, which shows that this test can tell the one from the other.
        Assert.InRange(accepted, Sample.Data.Length, good.Length * 10 / 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_damage(int seed)
    {
        // A fixed seed, so that what fails once fails again.
        var random = new Random(seed);
        byte[] good = Sample.Assemble("{\"__metadata__\":{\"format\":\"pt\"}," + Sample.Header[1..], Sample.Data);
        int accepted = 0;
        for (int mutant = 0; mutant < Mutants; mutant++)
        {
            List<byte> bytes = [.. good];
            for (int damage = random.Next(1, 5); damage > 0 && bytes.Count > 0; damage--)
            {
                Damage(bytes, random);
            }

            accepted += Fuzzing.LoadsOrRefuses([.. bytes], Sample.NewTensors()) ? 1 : 0;
        }

        Assert.InRange(accepted, 1, Mutants / 2);
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count);
        int length = random.Next(1, Math.Min(16, bytes.Count - at) + 1);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.Insert(at, (byte)random.Next(256));
                break;
        }
    }
}
