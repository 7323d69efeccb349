namespace Fathom.CompilerServices;

/// <summary>Makes the views by which a model's parameters, state and gradients are read and written.</summary>
internal static class ParameterViews
{
    /// <summary>The layers over a parameter block at the start of an arena, or over a block of the same layout further on.</summary>
    public static DenseLayers Layers(ModelBlueprint blueprint, Arena arena, long block = 0, string prefix = "")
    {
        var layers = new DenseLayer[blueprint.Layers.Count];
        for (int index = 0; index < layers.Length; index++)
        {
            LayerDescription description = blueprint.Description.Layers[index];
            LayerBlueprint memory = blueprint.Layers[index];
            var weights = new Parameter(
                $"{prefix}{description.Name}.weight",
                arena,
                block + memory.Weights,
                new ParameterLayout(description.Units, description.Inputs),
                isBias: false);
            Parameter? biases = !description.UseBias
                ? null
                : new Parameter(
                    $"{prefix}{description.Name}.bias",
                    arena,
                    block + memory.Biases,
                    new ParameterLayout(description.Units, 1),
                    isBias: true);
            layers[index] = new DenseLayer(description, weights, biases);
        }

        return new DenseLayers(layers);
    }

    /// <summary>Parameters first, then the optimiser's state, block by block.</summary>
    public static IReadOnlyList<Parameter> State(ModelBlueprint blueprint, Arena arena, DenseLayers parameters)
    {
        var state = new List<Parameter>();
        Add(parameters);
        for (int index = 0; index < blueprint.StateNames.Count; index++)
        {
            long block = (index + 1L) * blueprint.ParameterLength;
            Add(Layers(blueprint, arena, block, $"optimizer.{blueprint.StateNames[index]}."));
        }

        return state;

        void Add(DenseLayers layers)
        {
            foreach (DenseLayer layer in layers)
            {
                state.Add(layer.Weights);
                if (layer.Biases is not null)
                {
                    state.Add(layer.Biases);
                }
            }
        }
    }
}
