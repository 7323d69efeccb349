using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Fathom.Training;

/// <summary>
/// Checksums over all that a checkpoint says, metadata and values: a changed bit that leaves the file well formed is damage too. SHA-256
/// because the platform has it; it guards against accidents, not against forgers.
/// </summary>
internal static class CheckpointChecksum
{
    // A span of bytes ends at two gigabytes, a state need not.
    private const int PieceLength = 1 << 20;

    /// <summary>The checksum of all entries but itself.</summary>
    public static string OfMetadata(IReadOnlyDictionary<string, string> metadata)
    {
        IEnumerable<string> entries = metadata
            .Where(entry => entry.Key != CheckpointText.MetadataChecksumKey)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key}\0{entry.Value}\0");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(entries))));
    }

    /// <summary>The checksum of the state's values and, if kept, the best state's, as the machine holds them: little-endian.</summary>
    public static string OfValues(StateCopy state, StateCopy? best)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, state.Values);
        Append(hash, best is null ? [] : best.Values);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<float> values)
    {
        for (ReadOnlySpan<float> rest = values; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, PieceLength)..])
        {
            hash.AppendData(MemoryMarshal.AsBytes(rest[..Math.Min(rest.Length, PieceLength)]));
        }
    }
}
