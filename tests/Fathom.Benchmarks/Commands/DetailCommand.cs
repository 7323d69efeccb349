using Fathom.Benchmarks.Launching;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Commands;

/// <summary>Hands its options to BenchmarkDotNet.</summary>
internal sealed class DetailCommand : ICommand
{
    private const int Failure = 1;

    public string Name => "detail";

    public string Usage => "detail [BenchmarkDotNet's own options]   single kernels in detail, by BenchmarkDotNet";

    public int Run(IReadOnlyList<string> options, TextWriter output)
    {
        SideProject detail = new("Detail");
        try
        {
            detail.Build(output);
            return detail.Run(runner: null, options);
        }
        catch (MeasurementException exception)
        {
            output.WriteLine(exception.Message);
            return Failure;
        }
    }
}
