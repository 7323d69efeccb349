using Fathom.CompilerServices;
using Fathom.Conformance.Reference;

namespace Fathom.Tests.Conformance;

/// <summary>One layer of a <see cref="ScalarModel{TTarget}"/>: single precision, one float at a time.</summary>
internal sealed class ScalarLayer
{
    private readonly ReferenceActivation _activation;

    public ScalarLayer(LayerDescription description, string prefix = "")
    {
        Description = description;
        _activation = ReferenceActivation.Of(description);
        Weights = Create(prefix + description.Name + ".weight", description.Units, description.Inputs, isBias: false);
        Biases = description.UseBias ? Create(prefix + description.Name + ".bias", description.Units, 1, isBias: true) : null;
    }

    public LayerDescription Description { get; }

    public Parameter Weights { get; }

    public Parameter? Biases { get; }

    public IEnumerable<Parameter> Parameters => Biases is null ? [Weights] : [Weights, Biases];

    public DenseLayer Public => new(Description, Weights, Biases);

    public float[] Sums(float[] inputs)
    {
        var sums = new float[Description.Units];
        for (int j = 0; j < sums.Length; j++)
        {
            float sum = Biases is null ? 0 : Biases[j];
            for (int i = 0; i < inputs.Length; i++)
            {
                sum += Weights[j, i] * inputs[i];
            }

            sums[j] = sum;
        }

        return sums;
    }

    public float[] Outputs(float[] sums) => [.. sums.Select(sum => (float)_activation.Value(sum))];

    public float[] Deltas(float[] sums, float[] back) =>
        [.. sums.Zip(back, (sum, gradient) => gradient * (float)_activation.Derivative(sum))];

    public float[] Back(float[] deltas)
    {
        var gradients = new float[Description.Inputs];
        for (int i = 0; i < gradients.Length; i++)
        {
            for (int j = 0; j < deltas.Length; j++)
            {
                gradients[i] += Weights[j, i] * deltas[j];
            }
        }

        return gradients;
    }

    /// <summary>Adds one example's gradients to another layer's parameters.</summary>
    public static void AddGradients(DenseLayer gradients, float[] deltas, float[] inputs)
    {
        for (int j = 0; j < deltas.Length; j++)
        {
            for (int i = 0; i < inputs.Length; i++)
            {
                gradients.Weights[j, i] += deltas[j] * inputs[i];
            }

            if (gradients.Biases is { } biases)
            {
                biases[j] += deltas[j];
            }
        }
    }

    private static Parameter Create(string name, int rows, int columns, bool isBias)
    {
        var layout = new ParameterLayout(rows, columns);
        return new Parameter(name, new Arena((int)layout.Length), 0, layout, isBias);
    }
}
