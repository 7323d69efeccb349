using System.Globalization;
using Fathom.Benchmarks.Accuracy.Functions;
using Fathom.Benchmarks.Commands;

namespace Fathom.Benchmarks.Accuracy;

/// <summary>Measures the largest errors of VectorMath's functions over all floats and holds them against what is promised.</summary>
internal sealed class AccuracyCommand : ICommand
{
    private const int BoundBroken = 1;
    private const string QuickOption = "--quick";

    private static readonly (string Name, Func<Coverage, AccuracyResult> Run)[] s_sweeps =
    [
        Sweep<ExpCase>(), Sweep<LogCase>(), Sweep<TanhCase>(), Sweep<SigmoidCase>(), Sweep<SoftsignCase>(), Sweep<EluCase>(),
        Sweep<SiluCase>(), Sweep<SoftplusCase>(), Sweep<GeluCase>(),
        Sweep<SiluDerivativeCase>(), Sweep<GeluDerivativeCase>(), Sweep<SoftplusDerivativeCase>(),
        Sweep<TanhFastCase>(), Sweep<SigmoidFastCase>(),
    ];

    public string Name => "accuracy";

    public string Usage =>
        "accuracy [--quick] [NAME ...]   the largest errors of the elementary functions over all floats, beside their bounds";

    public int Run(IReadOnlyList<string> options, TextWriter output)
    {
        Coverage coverage = options.Contains(QuickOption) ? Coverage.Quick : Coverage.Full;
        string[] names = [.. options.Where(option => option != QuickOption)];
        string? unknown = names.FirstOrDefault(option => !s_sweeps.Any(sweep => sweep.Name == option));
        if (unknown is not null)
        {
            string known = string.Join(", ", s_sweeps.Select(sweep => sweep.Name));
            throw new UsageException($"There is no function '{unknown}'; there are {known}.");
        }

        string floats = coverage == Coverage.Full ? "all 2^32 floats" : "all floats of 2^-27..2^7 and a 61st of the others";
        output.WriteLine($"Every function at {floats}, in every width this machine has, against double precision.");
        output.WriteLine("ReLU, LeakyReLU, HardTanh and their derivatives are a comparison or one product: nothing to measure.");
        output.WriteLine();
        output.WriteLine("| Function | Bound | Measured | at | Bound without FMA | Measured | at | Widths agree |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        bool allKept = true;
        foreach ((string name, Func<Coverage, AccuracyResult> run) in s_sweeps)
        {
            if (names.Length == 0 || names.Contains(name))
            {
                AccuracyResult result = run(coverage);
                allKept &= result.IsKept;
                output.WriteLine(Row(result));
            }
        }

        output.WriteLine();
        output.WriteLine(allKept ? "Every bound holds." : "A bound is broken.");
        return allKept ? 0 : BoundBroken;
    }

    private static (string Name, Func<Coverage, AccuracyResult> Run) Sweep<TCase>()
        where TCase : struct, IAccuracyCase =>
        (TCase.Name, FloatSweep.Run<TCase>);

    private static string Row(AccuracyResult result)
    {
        string unit = result.Unit switch
        {
            ErrorUnit.Ulp => "ULP",
            ErrorUnit.GaussianRelative => "(4 + x^2) 2^-23, relative",
            ErrorUnit.Relative => "relative",
            _ => "absolute",
        };
        string agree = result.Disagreements == 0 ? "yes" : string.Create(CultureInfo.InvariantCulture, $"no, {result.Disagreements} times");
        string promised = Number(result.Bound);
        string withoutFma = Number(result.UnfusedBound);
        return $"| {result.Name} | {promised} {unit} | {Describe(result.Fused)} | {withoutFma} | {Describe(result.Unfused)} | {agree} |";
    }

    private static string Describe(Worst worst) => string.Create(CultureInfo.InvariantCulture, $"{worst.Error:G3} | {worst.Argument:R}");

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
