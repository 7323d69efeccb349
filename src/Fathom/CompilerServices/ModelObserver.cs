using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>Takes full statistics: the gradients' computation, a minibatch at a time, and a look at what it left in memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelObserver
{
    /// <summary>Observes a model through rows that make whole minibatches.</summary>
    /// <param name="model">The model.</param>
    /// <param name="core">Its core.</param>
    /// <param name="inputs">Examples, <c>[rows, Input]</c>.</param>
    /// <param name="targets">Targets, <c>[rows]</c> or <c>[rows, Output]</c>.</param>
    /// <param name="statistics">Receives the statistics.</param>
    /// <returns>The rows' mean loss; NaN when one was not finite.</returns>
    /// <exception cref="ShapeException">The rows are not whole minibatches, or there is none.</exception>
    /// <exception cref="ArgumentException">The statistics were made by another model.</exception>
    public static float Observe<TTarget>(
        ITrainableModel<TTarget> model,
        TrainingCore core,
        ReadOnlySpan<float> inputs,
        ReadOnlySpan<TTarget> targets,
        FullStatistics statistics)
        where TTarget : unmanaged
    {
        int batch = model.Description.Batch;
        int input = model.Description.Input;
        int rows = CountRows(inputs, model.Description);
        InputGuard.RequireRows(targets.Length, rows, model.TargetsPerRow, "targets", nameof(targets));
        MinibatchMemory memory = core.Begin(statistics);
        double loss = 0;
        for (int row = 0; row < rows; row += batch)
        {
            ReadOnlySpan<float> minibatch = inputs.Slice(row * input, batch * input);
            ReadOnlySpan<TTarget> minibatchTargets = targets.Slice(row * model.TargetsPerRow, batch * model.TargetsPerRow);
            try
            {
                loss += model.ComputeGradients(minibatch, minibatchTargets, statistics.Gradients);
                statistics.Add(memory);
            }
            catch (NonFiniteTrainingException cause)
            {
                loss = double.NaN;
                statistics.Add(memory, new NonFiniteFinding(cause.Layer, cause.Pass, cause.Step));
            }
        }

        loss = loss * batch / rows;
        statistics.Complete(core.Optimizer.Step, rows, loss);
        return (float)loss;
    }

    private static int CountRows(ReadOnlySpan<float> inputs, ModelDescription model)
    {
        int rows = InputGuard.CountRows(inputs.Length, model.Input, "inputs", nameof(inputs));
        return rows > 0 && rows % model.Batch == 0
            ? rows
            : throw new ShapeException(
                $"An observation needs whole minibatches of {model.Batch} rows, at least one; {rows} rows were given.", nameof(inputs));
    }
}
