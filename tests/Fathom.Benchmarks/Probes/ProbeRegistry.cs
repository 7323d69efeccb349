using Fathom.Benchmarks.Models;

namespace Fathom.Benchmarks.Probes;

/// <summary>Every probe by its name.</summary>
internal static class ProbeRegistry
{
    public static IProbe? Find(string name) => name switch
    {
        ProbeNames.Machine => new MachineProbe(),
        ProbeNames.PaperStep => new TrainingProbe(name, () => new PaperNet(seed: 1)),
        ProbeNames.PaperStepTime => new StepTimeProbe(name, () => new PaperNet(seed: 1)),
        ProbeNames.PaperForward => new ForwardProbe(name, () => new PaperNet(seed: 1)),
        ProbeNames.PaperStepBatch256 => new TrainingProbe(name, () => new PaperNetBatch256(seed: 1)),
        ProbeNames.DigitRow => new WeightStreamProbe(name, () => new DigitNet(seed: 1)),
        ProbeNames.DigitStepAdam => new TrainingProbe(name, () => new DigitNetAdam(seed: 1)),
        ProbeNames.Row4x32x32x2 => new LatencyProbe(name, RowLoops.Of4x32x32x2),
        ProbeNames.Row4x32x32x2Softmax => new LatencyProbe(name, RowLoops.Of4x32x32x2Softmax),
        ProbeNames.Step4x32x32x2 => new LatencyProbe(name, () => new TrainingLoop(new SmallClassifier(seed: 1)).Run),
        ProbeNames.Row2x64x64x2 => new LatencyProbe(name, RowLoops.Of2x64x64x2),
        ProbeNames.Row32x128x64x8 => new LatencyProbe(name, RowLoops.Of32x128x64x8),
        ProbeNames.Row1x16x16x1 => new LatencyProbe(name, RowLoops.Of1x16x16x1),
        ProbeNames.Statistics => new StatisticsProbe(name, () => new PaperNet(seed: 1)),
        ProbeNames.Compilation => new CompilationProbe(name),
        ProbeNames.Allocation => new AllocationProbe(name),
        _ => null,
    };
}
