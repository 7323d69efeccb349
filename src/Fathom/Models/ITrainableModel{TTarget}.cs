namespace Fathom;

/// <summary>
/// A model that a training loop can drive without knowing its shapes. It trains on one thread at a time and detects misuse.
/// </summary>
/// <typeparam name="TTarget">
/// The type of a target: <see cref="int"/> class indices, one a row, for CrossEntropy; <see cref="float"/> values, <c>[rows, Output]</c>,
/// for every other loss.
/// </typeparam>
public interface ITrainableModel<TTarget> : IModel
    where TTarget : unmanaged
{
    /// <summary>Targets per row: 1 for class indices, the outputs otherwise.</summary>
    int TargetsPerRow { get; }

    /// <summary>The optimiser's run-time settings, and the number of updates made.</summary>
    OptimizerSettings OptimizerSettings { get; }

    /// <summary>Everything a checkpoint must hold to go on to the same bits: parameters, then the optimiser's state, each by its file
    /// name.</summary>
    IReadOnlyList<Parameter> State { get; }

    /// <summary>Makes one update from exactly one minibatch.</summary>
    /// <param name="inputs">Examples, <c>[Batch, Input]</c> row-major.</param>
    /// <param name="targets">Targets, <c>[Batch]</c> or <c>[Batch, Output]</c>.</param>
    /// <param name="learningRate">The step's learning rate, finite and not negative.</param>
    /// <returns>The mean loss of the minibatch before the update.</returns>
    /// <exception cref="ShapeException">A length is wrong.</exception>
    /// <exception cref="LabelOutOfRangeException">A class index is outside 0..Output-1.</exception>
    /// <exception cref="NonFiniteInputException">An input or target is NaN or infinite.</exception>
    /// <exception cref="NonFiniteTrainingException">The loss is not finite; nothing was changed.</exception>
    /// <exception cref="ConcurrentUseException">Another thread is using this model.</exception>
    float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, float learningRate);

    /// <summary>Makes the same update, to the bit, and collects the statistics of every layer on the way.</summary>
    /// <param name="inputs">Examples, <c>[Batch, Input]</c> row-major.</param>
    /// <param name="targets">Targets, <c>[Batch]</c> or <c>[Batch, Output]</c>.</param>
    /// <param name="learningRate">The step's learning rate, finite and not negative.</param>
    /// <param name="statistics">Receives the statistics; from <see cref="CreateStatistics"/>, reusable.</param>
    /// <returns>The mean loss of the minibatch before the update.</returns>
    float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, float learningRate, StepStatistics statistics);

    /// <summary>Makes the room that the statistics form of the step writes into.</summary>
    StepStatistics CreateStatistics();

    /// <summary>Looks at the model through a set of examples without changing it.</summary>
    /// <param name="inputs">Examples, <c>[rows, Input]</c> row-major, whole minibatches of <c>Batch</c> rows.</param>
    /// <param name="targets">Targets, <c>[rows]</c> or <c>[rows, Output]</c>.</param>
    /// <param name="statistics">Receives the statistics; from this model's <see cref="CreateFullStatistics"/>, reusable.</param>
    /// <returns>The mean loss of the examples; NaN when one is not finite, and <see cref="FullStatistics.NonFinite"/> then says
    /// where.</returns>
    /// <exception cref="ShapeException">The rows are not whole minibatches, or there is none.</exception>
    /// <exception cref="ArgumentException">The statistics were made by another model.</exception>
    float Observe(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, FullStatistics statistics);

    /// <summary>Makes the room that <see cref="Observe"/> writes into, a parameter's worth for every parameter.</summary>
    /// <param name="options">What to look at; null for everything.</param>
    /// <exception cref="ArgumentException">No layer has a name that was asked for.</exception>
    FullStatistics CreateFullStatistics(FullStatisticsOptions? options = null);

    /// <summary>Computes the gradients of the minibatch's mean loss without changing the model.</summary>
    /// <param name="inputs">Examples, <c>[Batch, Input]</c> row-major.</param>
    /// <param name="targets">Targets, <c>[Batch]</c> or <c>[Batch, Output]</c>.</param>
    /// <param name="gradients">Receives the gradients; from <see cref="CreateGradients"/>, reusable.</param>
    /// <returns>The mean loss of the minibatch.</returns>
    float ComputeGradients(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, Gradients gradients);

    /// <summary>Makes the room that <see cref="ComputeGradients"/> writes into: one parameter's worth for every parameter.</summary>
    Gradients CreateGradients();

    /// <summary>The mean loss, and for classifiers the error rate, over any number of rows; every row counts once.</summary>
    /// <param name="inputs">Examples, <c>[rows, Input]</c> row-major.</param>
    /// <param name="targets">Targets, <c>[rows]</c> or <c>[rows, Output]</c>.</param>
    Evaluation Evaluate(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets);
}
