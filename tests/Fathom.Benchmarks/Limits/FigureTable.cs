using Fathom.Benchmarks.Probes;
using static Fathom.Benchmarks.Probes.Conditions;

namespace Fathom.Benchmarks.Limits;

/// <summary>The figures that the kernels are held to.</summary>
internal static class FigureTable
{
    public static readonly IReadOnlyList<Figure> All =
    [
        OfLimit("step-paper-1t", Unit.Milliseconds, 0.75, 0.85, ProbeNames.PaperStep),
        OfLimit("step-paper-1t-avx2", Unit.Milliseconds, 0.70, 0.80, ProbeNames.PaperStep) with
        {
            Source = new(WithoutAvx512, ProbeNames.PaperStep),
        },
        new("step-paper-2t", Unit.Ratio, Yardstick.LargerValue, 1.8, 1.95, new(TwoThreads, ProbeNames.PaperStepTime))
        {
            Baseline = new(OneThread, ProbeNames.PaperStepTime),
        },
        OfLimit("forward-paper-b10", Unit.Milliseconds, 0.75, 0.85, ProbeNames.PaperForward),
        OfLimit("step-paper-b256", Unit.Milliseconds, 0.75, 0.88, ProbeNames.PaperStepBatch256),
        OfLimit("infer-mnist-b1", Unit.Microseconds, 0.85, 0.95, ProbeNames.DigitRow),
        OfLimit("train-mnist-b32-adam", Unit.Microseconds, 0.55, 0.65, ProbeNames.DigitStepAdam),
        Smaller("infer-4-32-32-2", Unit.Nanoseconds, 75, 58, ProbeNames.Row4x32x32x2),
        Smaller("train-4-32-32-2-b32", Unit.Microseconds, 5.0, 4.0, ProbeNames.Step4x32x32x2),
        Smaller("infer-2-64-64-2", Unit.Nanoseconds, 140, 130, ProbeNames.Row2x64x64x2),
        Smaller("infer-32-128-64-8", Unit.Nanoseconds, 400, 340, ProbeNames.Row32x128x64x8),
        Smaller("infer-1-16-16-1", Unit.Nanoseconds, 40, 32, ProbeNames.Row1x16x16x1),
        Smaller("statistics-moments", Unit.Ratio, 0.02, 0.01, ProbeNames.Statistics),
        Smaller("jit-paper", Unit.Milliseconds, 80, 40, ProbeNames.Compilation),
        Smaller("allocated", Unit.Bytes, 0, 0, ProbeNames.Allocation),
    ];

    public static Figure? Find(string name) => All.FirstOrDefault(figure => figure.Name == name);

    private static Figure OfLimit(string name, Unit unit, double atLeast, double goal, string probe) =>
        new(name, unit, Yardstick.FractionOfLimit, atLeast, goal, new(OneThread, probe));

    private static Figure Smaller(string name, Unit unit, double atLeast, double goal, string probe) =>
        new(name, unit, Yardstick.SmallerValue, atLeast, goal, new(OneThread, probe));
}
