namespace Fathom.Benchmarks.Probes;

/// <summary>The names by which a child process is asked for a probe.</summary>
internal static class ProbeNames
{
    public const string Machine = "machine";
    public const string PaperStep = "paper-step";
    public const string PaperStepTime = "paper-step-time";
    public const string PaperForward = "paper-forward";
    public const string PaperStepBatch256 = "paper-step-b256";
    public const string DigitRow = "digit-row";
    public const string DigitStepAdam = "digit-step-adam";
    public const string Row4x32x32x2 = "row-4-32-32-2";
    public const string Row4x32x32x2Softmax = "row-4-32-32-2-softmax";
    public const string Step4x32x32x2 = "step-4-32-32-2";
    public const string Row2x64x64x2 = "row-2-64-64-2";
    public const string Row32x128x64x8 = "row-32-128-64-8";
    public const string Row1x16x16x1 = "row-1-16-16-1";
    public const string Statistics = "statistics";
    public const string Compilation = "compilation";
    public const string Allocation = "allocation";
}
