using BenchmarkDotNet.Running;

namespace Fathom.Benchmarks.Detail;

/// <summary>Hands the command line to BenchmarkDotNet.</summary>
internal static class Program
{
    // BenchmarkDotNet's processes of its own are built from the project in the current folder, which need not be this one.
    private const string InProcess = "--inProcess";

    public static void Main(string[] arguments) =>
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([InProcess, .. arguments]);
}
