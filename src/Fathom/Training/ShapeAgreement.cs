namespace Fathom.Training;

/// <summary>Checks, before a run, that model, source, validation set and options fit together.</summary>
internal static class ShapeAgreement
{
    public static void Require<TTarget>(
        ITrainableModel<TTarget> model, IBatchSource<TTarget> source, TrainingOptions options, ExampleSet<TTarget>? validation)
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

        if (validation is not null && (validation.InputsPerRow != description.Input || validation.TargetsPerRow != model.TargetsPerRow))
        {
            throw new ShapeException(
                $"{description.Name} takes {description.Input} inputs and {model.TargetsPerRow} targets a row; the validation set has "
                    + $"{validation.InputsPerRow} inputs and {validation.TargetsPerRow} targets.",
                nameof(validation));
        }

        RequireSense(description, options, validation is not null);
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
