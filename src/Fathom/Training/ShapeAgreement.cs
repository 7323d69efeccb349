namespace Fathom.Training;

/// <summary>Checks, before a run, that model, source, validation set and options fit together.</summary>
internal static class ShapeAgreement
{
    public static void Require<TTarget>(
        ITrainableModel<TTarget> model,
        IBatchSource<TTarget> source,
        TrainingOptions options,
        ExampleSet<TTarget>? validation,
        ExampleSet<TTarget>? probe)
        where TTarget : unmanaged
    {
        ModelDescription description = model.Description;
        if (source.InputsPerRow != description.Input || source.TargetsPerRow != model.TargetsPerRow)
        {
            throw new ShapeException(
                $"{description.Name} takes {description.Input} inputs and {model.TargetsPerRow} targets a row; the source gives "
                    + $"{source.InputsPerRow} inputs and {source.TargetsPerRow} targets.",
                nameof(source));
        }

        RequireRows(model, validation, "validation set", nameof(validation));
        RequireRows(model, probe, "probe", nameof(probe));
        if (probe is not null && probe.Rows % description.Batch != 0)
        {
            throw new ShapeException(
                $"A probe of {description.Name} has whole minibatches of {description.Batch} rows; the one given has {probe.Rows} rows.",
                nameof(probe));
        }

        RequireSense(description, options, validation is not null);
    }

    private static void RequireRows<TTarget>(ITrainableModel<TTarget> model, ExampleSet<TTarget>? set, string what, string parameterName)
        where TTarget : unmanaged
    {
        ModelDescription description = model.Description;
        if (set is not null && (set.InputsPerRow != description.Input || set.TargetsPerRow != model.TargetsPerRow))
        {
            throw new ShapeException(
                $"{description.Name} takes {description.Input} inputs and {model.TargetsPerRow} targets a row; the {what} has "
                    + $"{set.InputsPerRow} inputs and {set.TargetsPerRow} targets.",
                parameterName);
        }
    }

    private static void RequireSense(ModelDescription model, TrainingOptions options, bool validates)
    {
        if (options.EarlyStopping is not { } rule)
        {
            return;
        }

        if (!validates)
        {
            throw new ArgumentException("Early stopping needs a validation set; none was given.", nameof(options));
        }

        if (rule.Measure == ValidationMeasure.ErrorRate && model.Loss is Loss.Quadratic or Loss.MeanSquaredError)
        {
            throw new ArgumentException(
                $"Early stopping by error rate needs a loss that has one; {model.Name} has {model.Loss}. Use {ValidationMeasure.Loss}.",
                nameof(options));
        }
    }
}
