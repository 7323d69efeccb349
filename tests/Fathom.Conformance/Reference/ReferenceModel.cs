namespace Fathom.Conformance.Reference;

/// <summary>
/// A feedforward network in double, one loop an equation: the oracle of every generated kernel. Finite differences check its gradients.
/// </summary>
internal sealed class ReferenceModel
{
    public ReferenceModel(ModelDescription description)
    {
        Description = description;
        Layers = [.. description.Layers.Select(layer => new ReferenceLayer(layer))];
    }

    public ModelDescription Description { get; }

    public ReferenceLayer[] Layers { get; }

    private Loss Loss => Description.Loss;

    public static ReferenceModel Of(IModel model)
    {
        var reference = new ReferenceModel(model.Description);
        for (int layer = 0; layer < reference.Layers.Length; layer++)
        {
            reference.Layers[layer].CopyFrom(model.Layers[layer]);
        }

        return reference;
    }

    public ForwardPass Forward(Matrix inputs)
    {
        var sums = new Matrix[Layers.Length];
        var outputs = new Matrix[Layers.Length];
        Matrix x = inputs; // [rows, inputs]
        for (int layer = 0; layer < Layers.Length; layer++)
        {
            sums[layer] = Sums(Layers[layer], x);
            outputs[layer] = Activations(Layers[layer], sums[layer]);
            x = outputs[layer];
        }

        return new ForwardPass(inputs, sums, outputs);
    }

    /// <summary>The sum over the rows of C, divided by <paramref name="divisor"/>: the number of rows for a mean.</summary>
    public double MeanLoss(ForwardPass forward, Matrix targets, int divisor)
    {
        double sum = 0;
        for (int row = 0; row < targets.Rows; row++)
        {
            sum += ReferenceLoss.Value(Loss, forward.Logits.Row(row), targets.Row(row));
        }

        return sum / divisor;
    }

    /// <summary>softmax(y), sigmoid(y) or y.</summary>
    public Matrix Predictions(ForwardPass forward)
    {
        Matrix logits = forward.Logits; // [rows, outputs]
        var predictions = new Matrix(logits.Rows, logits.Columns);
        for (int row = 0; row < logits.Rows; row++)
        {
            for (int k = 0; k < logits.Columns; k++)
            {
                predictions[row, k] = ReferenceLoss.Prediction(Loss, logits.Row(row), k);
            }
        }

        return predictions;
    }

    /// <summary>The gradients of <see cref="MeanLoss"/>, without weight decay; rows without a target add nothing.</summary>
    public ReferenceGradients Gradients(ForwardPass forward, Matrix targets, int divisor)
    {
        int count = Layers.Length;
        var gradients = new ReferenceGradients(new Matrix[count], new Matrix[count], new Matrix[count], new double[count][]);
        Matrix back = LossGradients(forward.Logits, targets, divisor); // dC/dy, [rows, units]
        for (int layer = count - 1; layer >= 0; layer--)
        {
            Matrix deltas = Deltas(Layers[layer], forward.Sums[layer], back); // dC/ds, [rows, units]
            gradients.BackPropagated[layer] = back;
            gradients.Deltas[layer] = deltas;
            gradients.Weights[layer] = WeightGradients(deltas, forward.InputsOf(layer)); // [units, inputs]
            gradients.Biases[layer] = BiasGradients(deltas); // [units]
            back = layer > 0 ? InputGradients(Layers[layer], deltas) : back; // dC/dx, [rows, inputs]
        }

        return gradients;
    }

    // s_rj = b_j + sum_i W_ji x_ri
    private static Matrix Sums(ReferenceLayer layer, Matrix x)
    {
        var sums = new Matrix(x.Rows, layer.Units);
        for (int r = 0; r < x.Rows; r++)
        {
            for (int j = 0; j < layer.Units; j++)
            {
                double sum = layer.Biases[j];
                for (int i = 0; i < layer.Inputs; i++)
                {
                    sum += layer.Weights[j, i] * x[r, i];
                }

                sums[r, j] = sum;
            }
        }

        return sums;
    }

    // y = f(s)
    private static Matrix Activations(ReferenceLayer layer, Matrix sums)
    {
        var outputs = new Matrix(sums.Rows, sums.Columns);
        for (int index = 0; index < outputs.Values.Length; index++)
        {
            outputs.Values[index] = layer.Activation.Value(sums.Values[index]);
        }

        return outputs;
    }

    private Matrix LossGradients(Matrix logits, Matrix targets, int divisor)
    {
        var gradients = new Matrix(logits.Rows, logits.Columns);
        for (int row = 0; row < targets.Rows; row++)
        {
            for (int k = 0; k < logits.Columns; k++)
            {
                gradients[row, k] = ReferenceLoss.Gradient(Loss, logits.Row(row), targets.Row(row), k) / divisor;
            }
        }

        return gradients;
    }

    // dC/ds = dC/dy f'(s)
    private static Matrix Deltas(ReferenceLayer layer, Matrix sums, Matrix back)
    {
        var deltas = new Matrix(sums.Rows, sums.Columns);
        for (int index = 0; index < deltas.Values.Length; index++)
        {
            deltas.Values[index] = back.Values[index] * layer.Activation.Derivative(sums.Values[index]);
        }

        return deltas;
    }

    // dC/dW_ji = sum_r dC/ds_rj x_ri
    private static Matrix WeightGradients(Matrix deltas, Matrix x)
    {
        var gradients = new Matrix(deltas.Columns, x.Columns);
        for (int r = 0; r < deltas.Rows; r++)
        {
            for (int j = 0; j < deltas.Columns; j++)
            {
                for (int i = 0; i < x.Columns; i++)
                {
                    gradients[j, i] += deltas[r, j] * x[r, i];
                }
            }
        }

        return gradients;
    }

    // dC/db_j = sum_r dC/ds_rj
    private static double[] BiasGradients(Matrix deltas)
    {
        var gradients = new double[deltas.Columns];
        for (int r = 0; r < deltas.Rows; r++)
        {
            for (int j = 0; j < deltas.Columns; j++)
            {
                gradients[j] += deltas[r, j];
            }
        }

        return gradients;
    }

    // dC/dx_ri = sum_j W_ji dC/ds_rj
    private static Matrix InputGradients(ReferenceLayer layer, Matrix deltas)
    {
        var gradients = new Matrix(deltas.Rows, layer.Inputs);
        for (int r = 0; r < deltas.Rows; r++)
        {
            for (int j = 0; j < layer.Units; j++)
            {
                for (int i = 0; i < layer.Inputs; i++)
                {
                    gradients[r, i] += layer.Weights[j, i] * deltas[r, j];
                }
            }
        }

        return gradients;
    }
}
