using Fathom.CompilerServices;

namespace Fathom;

/// <summary>Adds what a minibatch left in memory to a layer's distributions.</summary>
internal static unsafe class LayerObserver
{
    /// <summary>Adds the activations.</summary>
    public static void AddForward(MinibatchMemory memory, LayerDistributions layer)
    {
        var slope = new ActivationSlope(memory.Layer(layer.Index));
        for (int row = 0; row < memory.Rows; row++)
        {
            ReadOnlySpan<float> outputs = memory.Outputs(layer.Index, row);
            ReadOnlySpan<float> sums = memory.Sums(layer.Index, row);
            layer.Activations.Add(outputs);
            for (int unit = 0; unit < outputs.Length; unit++)
            {
                if (slope.IsFlat(sums[unit], outputs[unit]))
                {
                    layer.Saturated++;
                }
                else
                {
                    layer.Streaks.Leave(unit);
                }
            }
        }
    }

    /// <summary>Adds the gradients, and takes the weights' size.</summary>
    public static void AddBackward(MinibatchMemory memory, Gradients gradients, LayerDistributions layer)
    {
        for (int row = 0; row < memory.Rows; row++)
        {
            // The gradient of the mean loss is 1/batch of the example's own.
            layer.Gradients.Add(memory.Deltas(layer.Index, row), scale: memory.Rows);
        }

        LayerDescription description = memory.Layer(layer.Index);
        var layout = new ParameterLayout(description.Units, description.Inputs);
        float* gradient = gradients.Arena.Pointer + memory.Weights(layer.Index);
        float* weights = memory.Arena.Pointer + memory.Weights(layer.Index);
        double squares = 0;
        foreach (ElementRun run in layout.Runs())
        {
            layer.WeightGradients.Add(new ReadOnlySpan<float>(gradient + run.Start, run.Length));
            double runSquares;
            GramMatrix.Fill(weights + run.Start, 0, run.Length, batch: 1, &runSquares);
            squares += runSquares;
        }

        layer.WeightRootMeanSquare = Math.Sqrt(squares / ((double)description.Units * description.Inputs));
        GC.KeepAlive(gradients);
        GC.KeepAlive(memory);
    }
}
