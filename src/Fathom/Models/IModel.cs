namespace Fathom;

/// <summary>A model that can be described, read and predicted with: a trained model, or a predictor that shares or owns its
/// parameters.</summary>
public interface IModel
{
    /// <summary>What the declaration says.</summary>
    ModelDescription Description { get; }

    /// <summary>The layers with their weights and biases.</summary>
    DenseLayers Layers { get; }

    /// <summary>The instruction set whose kernels this instance runs.</summary>
    InstructionSet InstructionSet { get; }

    /// <summary>
    /// Writes what the loss implies for each row: class probabilities (softmax) for CrossEntropy, probabilities (sigmoid) for
    /// BinaryCrossEntropy, the outputs themselves for Quadratic and MeanSquaredError.
    /// </summary>
    /// <param name="inputs">Examples, <c>[rows, Input]</c> row-major, any number of rows.</param>
    /// <param name="outputs">Receives the predictions, <c>[rows, Output]</c>.</param>
    /// <exception cref="ShapeException">A length is not a whole number of rows, or the two disagree.</exception>
    /// <exception cref="NonFiniteInputException">An input is NaN or infinite.</exception>
    void Predict(ReadOnlySpan<float> inputs, Span<float> outputs);

    /// <summary>Writes the last layer's outputs as they are, before softmax or sigmoid.</summary>
    /// <param name="inputs">Examples, <c>[rows, Input]</c> row-major, any number of rows.</param>
    /// <param name="logits">Receives the outputs, <c>[rows, Output]</c>.</param>
    /// <exception cref="ShapeException">A length is not a whole number of rows, or the two disagree.</exception>
    /// <exception cref="NonFiniteInputException">An input is NaN or infinite.</exception>
    void PredictLogits(ReadOnlySpan<float> inputs, Span<float> logits);
}
