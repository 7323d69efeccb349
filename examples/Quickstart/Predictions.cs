using System;
using System.Runtime.InteropServices;
using Fathom;
using Fathom.Training;

namespace Quickstart;

/// <summary>Compares what two models make of the same images.</summary>
internal static class Predictions
{
    public static bool AreSame(IModel left, IModel right, ExampleSet<int> examples)
    {
        float[] leftOutputs = Predict(left, examples);
        float[] rightOutputs = Predict(right, examples);
        return MemoryMarshal.AsBytes<float>(leftOutputs).SequenceEqual(MemoryMarshal.AsBytes<float>(rightOutputs));
    }

    private static float[] Predict(IModel model, ExampleSet<int> examples)
    {
        float[] outputs = new float[examples.Rows * model.Description.Output];
        model.Predict(examples.Inputs.Span, outputs);
        return outputs;
    }
}
