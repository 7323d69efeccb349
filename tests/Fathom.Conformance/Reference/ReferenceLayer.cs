namespace Fathom.Conformance.Reference;

/// <summary>One layer's parameters in double.</summary>
internal sealed class ReferenceLayer(LayerDescription description)
{
    public LayerDescription Description { get; } = description;

    public ReferenceActivation Activation { get; } = ReferenceActivation.Of(description);

    public int Inputs => Description.Inputs;

    public int Units => Description.Units;

    public Matrix Weights { get; } = new(description.Units, description.Inputs); // [units, inputs]

    public double[] Biases { get; } = new double[description.Units]; // [units], zero where the layer has none

    /// <summary>Copies the parameters of a model's layer.</summary>
    public void CopyFrom(DenseLayer layer)
    {
        CopyFrom(layer.Weights, Weights.Values);
        if (layer.Biases is { } biases)
        {
            CopyFrom(biases, Biases);
        }
    }

    private static void CopyFrom(Parameter parameter, double[] destination)
    {
        var values = new float[parameter.Length];
        parameter.CopyTo(values);
        for (int index = 0; index < values.Length; index++)
        {
            destination[index] = values[index];
        }
    }
}
