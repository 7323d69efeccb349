namespace Fathom.Persistence;

/// <summary>Recognizes, by their first bytes, files that are given where a safetensors file is wanted. Only to explain a refusal.</summary>
internal static class ForeignFile
{
    /// <summary>Bytes that <see cref="Describe"/> looks at.</summary>
    public const int PrefixBytes = 16;

    private const string Convert = "Convert it in Python with safetensors.torch.save_file(state_dict, path).";
    private const string Download = "Download the file itself; what came is a page about it.";

    /// <summary>What the file is instead, or <paramref name="otherwise"/> where that is not known, and what to do about it.</summary>
    public static (string Found, string Advice) Describe(ReadOnlySpan<byte> prefix, string otherwise) => prefix switch
    {
        _ when prefix.StartsWith("version https://"u8) =>
            ("a Git LFS pointer, the note that stands for the file in a repository", "Fetch the file with git lfs pull."),
        _ when prefix.StartsWith("PK\x03\x04"u8) => ("a ZIP archive, which torch.save and numpy.savez write", Convert),
        [0x80, >= 2 and <= 5, ..] => ("a Python pickle, which torch.save wrote before 2020", Convert),
        [0x93, (byte)'N', (byte)'U', (byte)'M', ..] => ("a NumPy array", Convert),
        [0x89, (byte)'H', (byte)'D', (byte)'F', ..] => ("an HDF5 file, which Keras writes", Convert),
        _ when prefix.StartsWith("GGUF"u8) => ("a GGUF file", Convert),
        [0x1f, 0x8b, ..] => ("a gzip archive", "Decompress it first."),
        [(byte)'<', ..] => ("HTML or XML", Download),
        [(byte)'{', ..] => ("JSON", "Choose the .safetensors file that belongs to it."),
        _ => (otherwise, "The file is damaged or not a safetensors file; save or download it again."),
    };
}
