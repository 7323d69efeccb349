using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Commands;

/// <summary>Measures every figure the kernels are held to.</summary>
internal sealed class LimitsCommand : ICommand
{
    private const int Failure = 1;

    public string Name => "limits";

    public string Usage =>
        "limits [--json FILE] [--only NAME,NAME] [--quick]   the figures the kernels are held to, as fractions of the machine's limits";

    public int Run(IReadOnlyList<string> options, TextWriter output)
    {
        LimitsOptions parsed = LimitsOptions.Parse(options);
        try
        {
            ReadingLog log = LimitsRun.Measure(parsed, output);
            FigureResult[] results = [.. parsed.Figures.Select(log.Summarise)];
            LimitsReport.Write(output, results, log);
            if (parsed.JsonPath is not null)
            {
                using FileStream stream = File.Create(parsed.JsonPath);
                LimitsJson.Write(stream, results);
            }

            return 0;
        }
        catch (MeasurementException exception)
        {
            output.WriteLine(exception.Message);
            return Failure;
        }
    }
}
