using System.Text;

namespace PaperFigures.Output;

/// <summary>Writes text under a temporary name and renames it, so that a reader finds the old text or the new one, whole.</summary>
internal static class AtomicTextFile
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes or replaces a file; its directory is made if there is none.</summary>
    /// <exception cref="IOException">The disk is full or failed; the old file is as it was.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string temporary = path + ".temporary";
        try
        {
            File.WriteAllText(temporary, text, WithoutMark);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new IOException(
                $"{path} could not be written: {exception.Message} Make room or name another folder with --output.", exception);
        }
    }
}
