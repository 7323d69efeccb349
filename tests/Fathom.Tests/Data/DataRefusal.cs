using Fathom.Data;

namespace Fathom.Tests.Data;

/// <summary>Asserts that files are refused for the reason meant, and that the message names the one at fault.</summary>
internal static class DataRefusal
{
    public static DataFileException Of(Action load, string path, params string[] messageParts)
    {
        var exception = Assert.Throws<DataFileException>(load);
        Assert.Equal(path, exception.FilePath);
        Assert.StartsWith(path + ": expected ", exception.Message, StringComparison.Ordinal);
        foreach (string part in messageParts)
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }

        return exception;
    }
}
