using System.Globalization;

namespace Fathom.Training;

/// <summary>A checkpoint as the metadata of its file: strings, numbers in invariant and shortest round-trip form.</summary>
internal static class CheckpointText
{
    public const string Format = "checkpoint 1";
    public const string FormatKey = Prefix + "format";
    public const string ValuesChecksumKey = Prefix + "checksum.values";
    public const string MetadataChecksumKey = Prefix + "checksum.metadata";

    private const string Prefix = "fathom.";

    public static Dictionary<string, string> Write(Checkpoint checkpoint) =>
        new()
        {
            [FormatKey] = Format,
            [Prefix + "model"] = checkpoint.Identity.Model,
            [Prefix + "declaration"] = checkpoint.Identity.Declaration,
            [Prefix + "schedule"] = checkpoint.Identity.Schedule,
            [Prefix + "source"] = checkpoint.Identity.Source,
            [Prefix + "early-stopping"] = checkpoint.Identity.EarlyStopping,
            [Prefix + "random"] = checkpoint.Identity.RandomVersion,
            [Prefix + "position"] = Text(checkpoint.Position),
            [Prefix + "optimizer.step"] = Text(checkpoint.OptimizerStep),
            [Prefix + "optimizer.momentum"] = Text(checkpoint.Optimizer.Momentum),
            [Prefix + "optimizer.beta1"] = Text(checkpoint.Optimizer.Beta1),
            [Prefix + "optimizer.beta2"] = Text(checkpoint.Optimizer.Beta2),
            [Prefix + "optimizer.epsilon"] = Text(checkpoint.Optimizer.Epsilon),
            [Prefix + "optimizer.weight-decay"] = Text(checkpoint.Optimizer.WeightDecay),
            [Prefix + "validation.last"] = Text(checkpoint.Validations.Last),
            [Prefix + "validation.best"] = Text(checkpoint.Validations.Best),
            [Prefix + "validation.since-best"] = Text(checkpoint.Validations.SinceBest),
            [Prefix + "best.position"] = checkpoint.Best is { } best ? Text(best) : "",
            [Prefix + "best.optimizer.step"] = Text(checkpoint.BestOptimizerStep),
            [Prefix + "instruction-set"] = checkpoint.Platform.InstructionSet,
            [Prefix + "library"] = checkpoint.Platform.Library,
        };

    /// <exception cref="FormatException">An entry is missing or malformed.</exception>
    public static Checkpoint Read(IReadOnlyDictionary<string, string> text) => new(
        ReadIdentity(text),
        Position(Entry(text, "position")),
        Count(Entry(text, "optimizer.step")),
        new OptimizerConstants(
            Number(text, "optimizer.momentum"),
            Number(text, "optimizer.beta1"),
            Number(text, "optimizer.beta2"),
            Number(text, "optimizer.epsilon"),
            Number(text, "optimizer.weight-decay")),
        new ValidationHistory(
            Validation(Entry(text, "validation.last")),
            Validation(Entry(text, "validation.best")),
            checked((int)Count(Entry(text, "validation.since-best")))),
        Entry(text, "best.position") is { Length: > 0 } best ? Position(best) : null,
        Count(Entry(text, "best.optimizer.step")),
        new CheckpointPlatform(Entry(text, "instruction-set"), Entry(text, "library")));

    /// <exception cref="FormatException">An entry is missing.</exception>
    public static TrainingIdentity ReadIdentity(IReadOnlyDictionary<string, string> text) => new(
        Entry(text, "model"),
        Entry(text, "declaration"),
        Entry(text, "schedule"),
        Entry(text, "source"),
        Entry(text, "early-stopping"),
        Entry(text, "random"));

    private static string Entry(IReadOnlyDictionary<string, string> text, string key) =>
        text.TryGetValue(Prefix + key, out string? value) ? value : throw new FormatException($"no entry {Prefix}{key}");

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Text(RunPosition position) => FormattableString.Invariant($"{position.Step} {position.SourcePosition}");

    private static string Text(ValidationPoint? validation) => validation is { } point
        ? FormattableString.Invariant($"{point.Step} {point.Evaluation.Rows} {point.Evaluation.Loss} {point.Evaluation.ErrorRate}")
        : "";

    private static RunPosition Position(string text) =>
        text.Split(' ') is [string step, string source] ? new(Count(step), Count(source)) : throw Malformed(text);

    private static ValidationPoint? Validation(string text) => text.Split(' ') switch
    {
        [""] => null,
        [string step, string rows, string loss, string error] =>
            new(Count(step), new Evaluation(Count(rows), Measure(loss), Measure(error))),
        _ => throw Malformed(text),
    };

    private static long Count(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : throw Malformed(text);

    private static double Measure(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double measure) ? measure : throw Malformed(text);

    private static float Number(IReadOnlyDictionary<string, string> text, string key) =>
        float.TryParse(Entry(text, key), NumberStyles.Float, CultureInfo.InvariantCulture, out float number)
            ? number
            : throw Malformed(Entry(text, key));

    private static FormatException Malformed(string text) => new($"the malformed entry '{text}'");
}
