namespace Fathom.Conformance.Running;

/// <summary>A model's declaration in a line.</summary>
internal static class Summary
{
    public static string Of(ModelDescription model)
    {
        IEnumerable<string> layers = model.Layers.Select(layer =>
            $"{layer.Units} {layer.Activation}{(layer.UseBias ? "" : " without bias")}");
        return $"{model.Input} -> {string.Join(" -> ", layers)}, batch {model.Batch}, {model.Loss}, {model.Optimizer}";
    }
}
