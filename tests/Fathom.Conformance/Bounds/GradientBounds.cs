using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How far single-precision gradients may be from the reference's.</summary>
/// <param name="Deltas">Of dC/ds of each layer, <c>[rows, units]</c>.</param>
/// <param name="Weights">Of dC/dW, <c>[units, inputs]</c>.</param>
/// <param name="Biases">Of dC/db, <c>[units]</c>.</param>
/// <param name="WeightSums">The part of <paramref name="Weights"/> that comes from adding up the minibatch, whatever the deltas.</param>
/// <param name="BiasSums">The same of <paramref name="Biases"/>.</param>
internal sealed record GradientBounds(Matrix[] Deltas, Matrix[] Weights, double[][] Biases, Matrix[] WeightSums, double[][] BiasSums)
{
    public static GradientBounds Of(
        ReferenceModel model, ForwardPass forward, ForwardBounds forwardBounds, ReferenceGradients gradients, Matrix targets)
    {
        int count = model.Layers.Length;
        var bounds = new GradientBounds(
            new Matrix[count], new Matrix[count], new double[count][], new Matrix[count], new double[count][]);
        Matrix backBounds = LossGradientBounds(model.Description.Loss, forward.Logits, forwardBounds.Logits, targets);
        for (int layer = count - 1; layer >= 0; layer--)
        {
            Matrix deltaBounds = DeltaBounds(model, layer, forward, forwardBounds, gradients.BackPropagated[layer], backBounds);
            bounds.Deltas[layer] = deltaBounds;
            Matrix? inputBounds = layer == 0 ? null : forwardBounds.Outputs[layer - 1];
            bounds.AddWeightBounds(layer, gradients.Deltas[layer], deltaBounds, forward.InputsOf(layer), inputBounds);
            bounds.AddBiasBounds(layer, gradients.Deltas[layer], deltaBounds);
            backBounds = layer > 0 ? InputGradientBounds(model.Layers[layer], gradients.Deltas[layer], deltaBounds) : backBounds;
        }

        return bounds;
    }

    private static Matrix LossGradientBounds(Loss loss, Matrix logits, Matrix logitBounds, Matrix targets)
    {
        var bounds = new Matrix(logits.Rows, logits.Columns);
        for (int r = 0; r < logits.Rows; r++)
        {
            for (int k = 0; k < logits.Columns; k++)
            {
                bounds[r, k] = LossBounds.Gradient(loss, logits.Row(r), targets.Row(r), logitBounds.Row(r), k) / logits.Rows;
            }
        }

        return bounds;
    }

    // The product dC/dy f'(s) has the errors of both factors and a rounding.
    private static Matrix DeltaBounds(
        ReferenceModel model, int layer, ForwardPass forward, ForwardBounds forwardBounds, Matrix back, Matrix backBounds)
    {
        ReferenceActivation activation = model.Layers[layer].Activation;
        var bounds = new Matrix(back.Rows, back.Columns);
        for (int index = 0; index < bounds.Values.Length; index++)
        {
            double s = forward.Sums[layer].Values[index];
            double error = forwardBounds.Sums[layer].Values[index];
            double derivative = Math.Abs(activation.Derivative(s));
            double derivativeBound = ActivationBound.Derivative(activation, model.Description.Precision, s, error);
            double magnitude = Math.Abs(back.Values[index]);
            bounds.Values[index] = backBounds.Values[index] * (derivative + derivativeBound)
                + magnitude * derivativeBound
                + ErrorBound.Elementary * magnitude * derivative
                + ErrorBound.Tiny;
        }

        return bounds;
    }

    private static Matrix InputGradientBounds(ReferenceLayer layer, Matrix deltas, Matrix deltaBounds)
    {
        var magnitudes = new Matrix(deltas.Rows, layer.Inputs);
        var spreads = new Matrix(deltas.Rows, layer.Inputs);
        for (int r = 0; r < deltas.Rows; r++)
        {
            for (int j = 0; j < layer.Units; j++)
            {
                for (int i = 0; i < layer.Inputs; i++)
                {
                    double error = layer.Weights[j, i] * deltaBounds[r, j];
                    magnitudes[r, i] += Math.Abs(layer.Weights[j, i] * deltas[r, j]);
                    spreads[r, i] += error * error;
                }
            }
        }

        return Combine(layer.Units, magnitudes, spreads);
    }

    private static Matrix Combine(int terms, Matrix magnitudes, Matrix spreads)
    {
        var bounds = new Matrix(magnitudes.Rows, magnitudes.Columns);
        for (int index = 0; index < bounds.Values.Length; index++)
        {
            bounds.Values[index] = ErrorBound.DotProduct(terms, magnitudes.Values[index], spreads.Values[index]);
        }

        return bounds;
    }

    private void AddWeightBounds(int layer, Matrix deltas, Matrix deltaBounds, Matrix x, Matrix? inputBounds)
    {
        var magnitudes = new Matrix(deltas.Columns, x.Columns);
        var spreads = new Matrix(deltas.Columns, x.Columns);
        for (int r = 0; r < deltas.Rows; r++)
        {
            for (int j = 0; j < deltas.Columns; j++)
            {
                for (int i = 0; i < x.Columns; i++)
                {
                    double error = deltaBounds[r, j] * Math.Abs(x[r, i]);
                    error += inputBounds is null ? 0 : (Math.Abs(deltas[r, j]) + deltaBounds[r, j]) * inputBounds[r, i];
                    magnitudes[j, i] += Math.Abs(deltas[r, j] * x[r, i]);
                    spreads[j, i] += error * error;
                }
            }
        }

        Weights[layer] = Combine(deltas.Rows, magnitudes, spreads);
        WeightSums[layer] = Combine(deltas.Rows, magnitudes, new Matrix(spreads.Rows, spreads.Columns));
    }

    private void AddBiasBounds(int layer, Matrix deltas, Matrix deltaBounds)
    {
        Biases[layer] = new double[deltas.Columns];
        BiasSums[layer] = new double[deltas.Columns];
        for (int j = 0; j < deltas.Columns; j++)
        {
            double magnitude = 0;
            double spread = 0;
            for (int r = 0; r < deltas.Rows; r++)
            {
                magnitude += Math.Abs(deltas[r, j]);
                spread += deltaBounds[r, j] * deltaBounds[r, j];
            }

            Biases[layer][j] = ErrorBound.DotProduct(deltas.Rows, magnitude, spread);
            BiasSums[layer][j] = ErrorBound.DotProduct(deltas.Rows, magnitude, spread: 0);
        }
    }
}
