using System.Globalization;
using System.Reflection;
using System.Text;

namespace Fathom.Testing;

/// <summary>The files that the compiler wrote for one model class.</summary>
internal sealed class GeneratedFiles
{
    private const string Extension = ".g.cs";
    private const string MetadataKey = "Fathom.GeneratedCode";

    // The compiler's limit; longer names are cut there and get a hash.
    private const int LongestName = 120;

    private readonly string _start;

    private GeneratedFiles(string start) => _start = start;

    public static GeneratedFiles Of(Type model)
    {
        string? root = model.Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(static attribute => attribute.Key == MetadataKey)?.Value;
        if (root is null)
        {
            throw new InvalidOperationException(
                $"{model.Assembly.GetName().Name} does not write its generated code; " +
                "set <FathomEmitGeneratedCode>true</FathomEmitGeneratedCode> in the project that declares the model.");
        }

        // The compiler's own convention: the generator's assembly, then its type.
        string folder = Path.Combine(root, "Fathom.Compiler", "Fathom.Compiler.ModelGenerator");
        string name = HintName(model);
        string[] candidates = !Directory.Exists(folder) ? []
            : File.Exists(Path.Combine(folder, name + Extension)) ? [name]
            : [.. Directory.GetFiles(folder, name[..Math.Min(name.Length, LongestName)] + "-????????" + Extension)
                .Select(WithoutExtension)];
        return candidates.Length == 1
            ? new(Path.Combine(folder, candidates[0]))
            : throw new InvalidOperationException(
                $"Expected one file '{name}{Extension}' in '{folder}' and found {candidates.Length}; build the project on this machine.");
    }

    /// <summary>Reads one file, with '\n' line ends and without the compiler's version.</summary>
    /// <param name="part">Empty for the surface, ".Avx2" and the like for kernels.</param>
    public string Read(string part)
    {
        string path = _start + part + Extension;
        return File.Exists(path)
            ? Snapshot.WithoutVersion(File.ReadAllText(path).ReplaceLineEndings("\n"))
            : throw new InvalidOperationException($"There is no generated file '{path}'.");
    }

    private static string WithoutExtension(string path) => Path.GetFileName(path)[..^Extension.Length];

    // Space.Outer+Net(1) for a generic Net in Outer, other letters than ASCII's by their code: the names the compiler gives its files.
    private static string HintName(Type model)
    {
        string fullName = (model.IsGenericType ? model.GetGenericTypeDefinition() : model).FullName!;
        var name = new StringBuilder();
        for (int index = 0; index < fullName.Length; index++)
        {
            char letter = fullName[index];
            if (letter == '`')
            {
                int end = index + 1;
                while (end < fullName.Length && char.IsAsciiDigit(fullName[end]))
                {
                    end++;
                }

                name.Append('(').Append(fullName, index + 1, end - index - 1).Append(')');
                index = end - 1;
            }
            else if (letter is > ' ' and <= '~')
            {
                name.Append(letter);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"-{(int)letter:x4}");
            }
        }

        return name.ToString();
    }
}
