namespace Fathom.Insight.Tests.Reports;

/// <summary>A log made from formulas: healthy unless a formula is replaced.</summary>
internal sealed record SyntheticRun
{
    private const int Bins = 80;

    public string Name { get; init; } = "Net";

    public int HiddenLayers { get; init; } = 5;

    public Activation Activation { get; init; } = Activation.Tanh;

    public Init Init { get; init; } = Init.GlorotUniform;

    /// <summary>Of layer 0, 1, ... before a step.</summary>
    public Func<int, long, double> ActivationDeviation { get; init; } = (_, _) => 0.3;

    public Func<int, long, double> GradientDeviation { get; init; } = (_, _) => 0.02;

    public Func<int, long, double> Saturated { get; init; } = (_, _) => 0.01;

    public Func<int, long, double> UpdateRatio { get; init; } = (_, _) => 1e-3;

    public Func<long, double> Loss { get; init; } = step => 2.0 / (1 + 0.001 * step);

    public Func<int, string> LayerName { get; init; } = layer => $"hidden{layer + 1}";

    /// <summary>Observed training steps.</summary>
    public int Moments { get; init; } = 21;

    /// <summary>Full looks.</summary>
    public int Looks { get; init; } = 11;

    public int Reports { get; init; } = 20;

    public int Validations { get; init; } = 10;

    public long Steps { get; init; } = 20_000;

    public RunEnded? End { get; init; } = new() { Step = 20_000, Stop = "Completed", ElapsedSeconds = 12.5, Message = null };

    public Func<int, LoggedDistribution, LoggedDistribution> Distort { get; init; } = (_, distribution) => distribution;

    public RunLogContents Log() => new()
    {
        Run = Start(),
        Progress = [.. MomentsOf(Reports).Select(Progress)],
        Validations = [.. MomentsOf(Validations).Select(Validation)],
        Moments = [.. MomentsOf(Moments).Select(Moment)],
        Full = [.. MomentsOf(Looks).Select(Look)],
        End = End,
    };

    private IEnumerable<long> MomentsOf(int count) =>
        Enumerable.Range(0, count).Select(index => count == 1 ? 0 : index * Steps / (count - 1));

    private RunStarted Start() => new()
    {
        Schema = 1,
        Started = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero),
        Fathom = "0.1.0",
        Runtime = ".NET 10",
        InstructionSet = "Avx2",
        LearningRate = "0.01",
        FirstStep = 0,
        TotalSteps = Steps,
        Model = new LoggedModel
        {
            Name = Name,
            Input = 1024,
            Batch = 10,
            Loss = "CrossEntropy",
            Optimizer = "Sgd",
            ParameterCount = 500_000,
            DeclarationHash = "0123456789abcdef",
            Layers = [.. Enumerable.Range(0, HiddenLayers + 1).Select(Layer)],
        },
    };

    private string NameOf(int layer) => layer == HiddenLayers ? "output" : LayerName(layer);

    private LoggedLayer Layer(int layer) => new()
    {
        Name = NameOf(layer),
        Inputs = layer == 0 ? 1024 : 256,
        Units = layer == HiddenLayers ? 9 : 256,
        Activation = (layer == HiddenLayers ? Activation.Identity : Activation).ToString(),
        Init = Init.ToString(),
        Gain = 1,
    };

    private ProgressEntry Progress(long step) => new()
    {
        Step = step,
        Examples = 10 * step,
        Epochs = null,
        Loss = Loss(step),
        LearningRate = 0.01,
        ExamplesPerSecond = 1000,
        ElapsedSeconds = step / 1000.0,
    };

    private ValidationEntry Validation(long step) => new() { Step = step, Rows = 500, Loss = Loss(step) + 0.1, ErrorRate = Loss(step) / 3 };

    private MomentsEntry Moment(long step) => new()
    {
        Step = step,
        Loss = Loss(step),
        Layers = Enumerable.Range(0, HiddenLayers + 1).Select(layer => Statistics(layer, step)).ToArray(),
        NonFinite = null,
    };

    private LayerStatistics Statistics(int layer, long step) => new(
        NameOf(layer),
        0.01,
        ActivationDeviation(layer, step),
        -0.9,
        0.9,
        Saturated(layer, step),
        0,
        GradientDeviation(layer, step),
        0,
        0.1 * GradientDeviation(layer, step),
        UpdateRatio(layer, step));

    private FullEntry Look(long step) => new()
    {
        Step = step,
        Rows = 300,
        IsProbe = true,
        Loss = Loss(step),
        EndToEnd = new LoggedSingularValues { Mean = 0.5, RootMeanSquare = 0.6, Largest = 0.9 },
        Layers = [.. Enumerable.Range(0, HiddenLayers + 1).Select(layer => Distributions(layer, step))],
    };

    private LoggedDistributions Distributions(int layer, long step) => new()
    {
        Layer = NameOf(layer),
        Activations = Distort(layer, Normal(ActivationDeviation(layer, step))),
        Gradients = Normal(GradientDeviation(layer, step)),
        WeightGradients = Normal(0.1 * GradientDeviation(layer, step)),
        SaturatedFraction = Saturated(layer, step),
        AlwaysSaturatedUnits = 3,
        SaturationWindow = 20,
        GradientToWeight = 0.01,
        UpdateToWeight = UpdateRatio(layer, step),
        Jacobian = new LoggedSingularValues { Mean = 0.8, RootMeanSquare = 0.9, Largest = 1.7 },
    };

    /// <summary>A normal distribution, in bins to four standard deviations either way; the 99th percentile lies at 2.326 of them.</summary>
    public static LoggedDistribution Normal(double deviation)
    {
        double end = 4 * deviation;
        return new LoggedDistribution
        {
            Count = 10_000,
            NonFiniteCount = 0,
            Mean = 0,
            StandardDeviation = deviation,
            Minimum = -end,
            Maximum = end,
            Percentile1 = -2.326 * deviation,
            Percentile99 = 2.326 * deviation,
            HistogramStart = -end,
            HistogramEnd = end,
            HistogramCounts =
            [
                .. Enumerable.Range(0, Bins).Select(bin => (long)(1000 * Math.Exp(-0.5 * Math.Pow(8 * (bin + 0.5) / Bins - 4, 2)))),
            ],
        };
    }
}
