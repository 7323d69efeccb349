namespace Fathom.Insight.Tests.RunLogs;

/// <summary>Entries of a small run, every field with a value of its own.</summary>
internal static class SampleRun
{
    public static DateTimeOffset Started { get; } = new(2026, 3, 4, 5, 6, 7, 890, TimeSpan.FromHours(2));

    public static RunEnded End { get; } = new()
    {
        Step = 40,
        Stop = "Failed",
        ElapsedSeconds = 2.25,
        Message = "Line 1\nLine \"2\" \u2028 \u00e9",
    };

    public static RunEntry[] All =>
        [Start(), Full(0), Moments(0), Progress(20), Validation(20), Full(20), Moments(39), Progress(40), Validation(40), End];

    public static RunStarted Start(long firstStep = 0, string hash = "0123456789abcdef") => new()
    {
        Schema = RunLog.Schema,
        Started = Started,
        Fathom = "0.1.0.0",
        Runtime = "10.0.1",
        InstructionSet = "Avx2",
        Model = new LoggedModel
        {
            Name = "SampleNet",
            Input = 3,
            Batch = 4,
            Loss = "CrossEntropy",
            Optimizer = "Sgd",
            ParameterCount = 14,
            DeclarationHash = hash,
            Layers =
            [
                new() { Name = "hidden1", Inputs = 3, Units = 2, Activation = "Tanh", Init = "GlorotUniform", Gain = 1.5 },
                new() { Name = "output", Inputs = 2, Units = 2, Activation = "Identity", Init = "Standard", Gain = 1 },
            ],
        },
        LearningRate = "constant(0.5)",
        FirstStep = firstStep,
        TotalSteps = firstStep == 0 ? 40 : null,
        Prediction = firstStep > 0 ? null : new LoggedPrediction
        {
            InputSecondMoment = 0.375,
            Verdict = "The gradient keeps its scale.",
            Layers =
            [
                new()
                {
                    Layer = "hidden1",
                    ActivationStandardDeviation = new PredictedValue(0.25, 0.125, 0.5),
                    GradientStandardDeviation = new PredictedValue(0.03125, 0.015625, double.PositiveInfinity),
                    WeightGradientStandardDeviation = new PredictedValue(0.75, 0.5, 1.5),
                    SaturatedFraction = new PredictedValue(0.0625, 0, 0.125),
                    MeanSingularValue = 0.875,
                    RootMeanSquareSingularValue = 0.9375,
                },
            ],
        },
    };

    public static ProgressEntry Progress(long step) => new()
    {
        Step = step,
        Examples = 4 * step,
        Epochs = step / 10.0,
        Loss = 1.0 / (step + 3),
        LearningRate = 0.1f,
        ExamplesPerSecond = 160.5,
        ElapsedSeconds = step / 32.0,
    };

    public static ValidationEntry Validation(long step) => new() { Step = step, Rows = 500, Loss = 0.75, ErrorRate = double.NaN };

    public static MomentsEntry Moments(long step) => new()
    {
        Step = step,
        Loss = double.PositiveInfinity,
        Layers =
        [
            new LayerStatistics("hidden1", 0.1, 0.2, -0.9, 0.8, 0.25, 1e-7, 2e-7, 3e-7, 4e-7, 1e-3),
            new LayerStatistics("output", -0.1, double.Epsilon, double.MinValue, double.MaxValue, 0, -1, 2, 3, double.NaN, 0.01),
        ],
        NonFinite = new LoggedNonFinite { Layer = "output", Pass = "Backward" },
    };

    public static FullEntry Full(long step) => new()
    {
        Step = step,
        Rows = 300,
        IsProbe = true,
        Loss = 0.5,
        Layers = [Distributions("hidden1", step > 0 ? 0.002 : null), Distributions("output", null) with { Jacobian = null }],
        EndToEnd = new LoggedSingularValues { Mean = 0.25, RootMeanSquare = 0.5, Largest = 0.75 },
    };

    public static LoggedDistribution Distribution(params long[] counts) => new()
    {
        Count = counts.Sum(),
        NonFiniteCount = 1,
        Mean = 0.125,
        StandardDeviation = 0.375,
        Minimum = -0.875,
        Maximum = 0.625,
        Percentile1 = -0.75,
        Percentile99 = 0.5,
        HistogramStart = -1,
        HistogramEnd = 1,
        HistogramCounts = counts,
    };

    private static LoggedDistributions Distributions(string layer, double? updateToWeight) => new()
    {
        Layer = layer,
        Activations = Distribution(0, 5, 0, 3),
        Gradients = Distribution(1, 2, 3, 4),
        WeightGradients = Distribution(0, 0, 0, 0),
        SaturatedFraction = 0.375,
        AlwaysSaturatedUnits = 1,
        SaturationWindow = 20,
        GradientToWeight = 0.0625,
        UpdateToWeight = updateToWeight,
        Jacobian = new LoggedSingularValues { Mean = 0.5, RootMeanSquare = 0.625, Largest = 1.25 },
    };
}
