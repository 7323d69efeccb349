using System.Runtime.CompilerServices;

namespace Fathom.Testing;

/// <summary>
/// The C# that was generated for a model class, for tests that hold it to a copy under review: a change of the declaration or of the
/// compiler then shows as a failing test and a readable difference. The project that declares the model sets
/// <c>FathomEmitGeneratedCode</c> to true.
/// </summary>
/// <remarks>
/// Reviewed copies lie beside the test, by the conventions of Verify: <c>Net.verified.cs</c> for the surface, <c>Net.Avx2.verified.cs</c>
/// for kernels. On a difference <c>Net.received.cs</c> is written beside it; to accept it, rename it. The version of Fathom is left out of
/// both.
/// </remarks>
public sealed class GeneratedCode
{
    private const string Surfaces = "";

    private readonly string _modelName;
    private readonly GeneratedFiles _files;

    private GeneratedCode(Type model)
    {
        _modelName = model.Name.Split('`')[0];
        _files = GeneratedFiles.Of(model);
    }

    /// <summary>The public members, the dispatch and the memory layout of the model.</summary>
    public string Surface => _files.Read(Surfaces);

    /// <summary>Finds the generated code of a model class.</summary>
    /// <typeparam name="TModel">The class declared with [Model].</typeparam>
    /// <exception cref="InvalidOperationException">The project of the class does not write its generated code, or has not been
    /// built.</exception>
    public static GeneratedCode Of<TModel>()
        where TModel : IModel => new(typeof(TModel));

    /// <summary>The kernels for one instruction set; all of them are generated, whatever the machine.</summary>
    /// <param name="instructionSet">The instruction set.</param>
    /// <exception cref="InvalidOperationException">There are none for it.</exception>
    public string Kernels(InstructionSet instructionSet) => _files.Read(Part(instructionSet));

    /// <summary>Holds the surface to <c>Net.verified.cs</c> beside the test, Net being the name of the class.</summary>
    /// <param name="testFile">The test's source file; filled in by the compiler.</param>
    /// <exception cref="SnapshotMismatchException">It differs, or there is no such file yet.</exception>
    public void VerifySurface([CallerFilePath] string testFile = "") => Verify(Surfaces, testFile);

    /// <summary>Holds the kernels for one instruction set to a file such as <c>Net.Avx2.verified.cs</c> beside the test.</summary>
    /// <param name="instructionSet">The instruction set; one that the test machine lacks will do.</param>
    /// <param name="testFile">The test's source file; filled in by the compiler.</param>
    /// <exception cref="SnapshotMismatchException">They differ, or there is no such file yet.</exception>
    public void VerifyKernels(InstructionSet instructionSet, [CallerFilePath] string testFile = "") =>
        Verify(Part(instructionSet), testFile);

    private static string Part(InstructionSet instructionSet) => "." + instructionSet;

    private void Verify(string part, string testFile)
    {
        string? folder = Path.GetDirectoryName(testFile);
        if (!Directory.Exists(folder))
        {
            throw new InvalidOperationException(
                $"The folder of the test's source file, '{testFile}', does not exist: " +
                "snapshots are compared where the test was compiled. " +
                "Run the test there, and set DeterministicSourcePaths to false in its project if the path starts with '/_/'.");
        }

        Snapshot.Compare(_files.Read(part), Path.Combine(folder, _modelName + part));
    }
}
