namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>A comparison that can still be told what sets it apart from others of the same test.</summary>
internal sealed class SnapshotTask(string target, string extension, string sourceFile, string method)
{
    private string _parameters = "";

    public static implicit operator Task(SnapshotTask task)
    {
        task.Compare();
        return Task.CompletedTask;
    }

    /// <summary>Names one case of a theory: <c>Class.Method_case.verified.cs</c>.</summary>
    public SnapshotTask UseTextForParameters(string text)
    {
        _parameters = "_" + text;
        return this;
    }

    private void Compare()
    {
        string name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{_parameters}";
        string start = Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
        SnapshotFile.Compare(target, $"{start}.verified.{extension}", $"{start}.received.{extension}");
    }
}
