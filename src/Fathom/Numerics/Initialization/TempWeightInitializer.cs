namespace Fathom.Numerics;
internal static class WeightInitializer
{
    public static void Initialize(DenseLayers layers, ulong seed)
    {
        ulong s = 0;
        foreach (var layer in layers)
        {
            var r = new RandomStream(seed, s++);
            double v = layer.Description.Init == Init.Standard ? 1.0 / layer.Description.Inputs : 6.0 / (layer.Description.Inputs + layer.Description.Units);
            float a = (float)Math.Sqrt(v);
            for (int o = 0; o < layer.Weights.Rows; o++) for (int i = 0; i < layer.Weights.Columns; i++) layer.Weights[o, i] = (2 * r.NextSingle() - 1) * a;
        }
    }
}
