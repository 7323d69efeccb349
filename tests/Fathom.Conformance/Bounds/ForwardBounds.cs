using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How far a single-precision forward pass may be from the reference's.</summary>
/// <param name="Sums">Of each layer's pre-activations, <c>[rows, units]</c>.</param>
/// <param name="Outputs">Of each layer's activations, <c>[rows, units]</c>.</param>
internal sealed record ForwardBounds(Matrix[] Sums, Matrix[] Outputs)
{
    /// <summary>Of the last layer's outputs.</summary>
    public Matrix Logits => Outputs[^1];

    public static ForwardBounds Of(ReferenceModel model, ForwardPass forward)
    {
        int count = model.Layers.Length;
        var bounds = new ForwardBounds(new Matrix[count], new Matrix[count]);
        for (int layer = 0; layer < count; layer++)
        {
            Matrix? inputBounds = layer == 0 ? null : bounds.Outputs[layer - 1]; // inputs are exact
            bounds.Sums[layer] = SumBounds(model.Layers[layer], forward.InputsOf(layer), inputBounds);
            bounds.Outputs[layer] = OutputBounds(model, model.Layers[layer], forward.Sums[layer], bounds.Sums[layer]);
        }

        return bounds;
    }

    private static Matrix SumBounds(ReferenceLayer layer, Matrix x, Matrix? inputBounds)
    {
        var bounds = new Matrix(x.Rows, layer.Units);
        for (int r = 0; r < x.Rows; r++)
        {
            for (int j = 0; j < layer.Units; j++)
            {
                double magnitude = Math.Abs(layer.Biases[j]);
                double spread = 0;
                for (int i = 0; i < layer.Inputs; i++)
                {
                    double weight = layer.Weights[j, i];
                    double error = inputBounds is null ? 0 : weight * inputBounds[r, i];
                    magnitude += Math.Abs(weight * x[r, i]);
                    spread += error * error;
                }

                // A sum of nothing but zeros is zero: at the kink there, reference and kernel must take the same side.
                bounds[r, j] = magnitude == 0 && spread == 0 ? 0 : ErrorBound.DotProduct(layer.Inputs + 1, magnitude, spread);
            }
        }

        return bounds;
    }

    // |f(s + e) - f(s)| <= |e| max |f'| near s, and f is itself computed within a few units in the last place.
    private static Matrix OutputBounds(ReferenceModel model, ReferenceLayer layer, Matrix sums, Matrix sumBounds)
    {
        var bounds = new Matrix(sums.Rows, sums.Columns);
        for (int index = 0; index < bounds.Values.Length; index++)
        {
            double s = sums.Values[index];
            double error = sumBounds.Values[index];
            bounds.Values[index] = error * ActivationBound.SlopeNear(layer.Activation, s, error)
                + ActivationBound.Value(layer.Activation, model.Description.Precision, s);
        }

        return bounds;
    }
}
