using Fathom.Benchmarks.Models;

namespace Fathom.Benchmarks.Probes;

/// <summary>Loops over one-row predictions, each on its own class: a user calls the class, and the JIT may inline into that call, which it
/// could not through an interface.</summary>
internal static class RowLoops
{
    public static Action<int> Of4x32x32x2()
    {
        Net4x32x32x2 model = new(seed: 1);
        float[] inputs = RandomData.Inputs(4);
        float[] outputs = new float[2];
        return calls =>
        {
            for (int call = 0; call < calls; call++)
            {
                model.Predict(inputs, outputs);
            }
        };
    }

    public static Action<int> Of4x32x32x2Softmax()
    {
        SmallClassifier model = new(seed: 1);
        float[] inputs = RandomData.Inputs(4);
        float[] outputs = new float[2];
        return calls =>
        {
            for (int call = 0; call < calls; call++)
            {
                model.Predict(inputs, outputs);
            }
        };
    }

    public static Action<int> Of2x64x64x2()
    {
        Net2x64x64x2 model = new(seed: 1);
        float[] inputs = RandomData.Inputs(2);
        float[] outputs = new float[2];
        return calls =>
        {
            for (int call = 0; call < calls; call++)
            {
                model.Predict(inputs, outputs);
            }
        };
    }

    public static Action<int> Of32x128x64x8()
    {
        Net32x128x64x8 model = new(seed: 1);
        float[] inputs = RandomData.Inputs(32);
        float[] outputs = new float[8];
        return calls =>
        {
            for (int call = 0; call < calls; call++)
            {
                model.Predict(inputs, outputs);
            }
        };
    }

    public static Action<int> Of1x16x16x1()
    {
        Net1x16x16x1 model = new(seed: 1);
        float[] inputs = RandomData.Inputs(1);
        float[] outputs = new float[1];
        return calls =>
        {
            for (int call = 0; call < calls; call++)
            {
                model.Predict(inputs, outputs);
            }
        };
    }
}
