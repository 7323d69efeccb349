using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Cases;

/// <summary>Draws examples that fit a model.</summary>
internal static class ExampleSource
{
    // Beyond the data's usual range of -1..1, so that activations meet their flat parts.
    private const double InputLimit = 2;

    public static Examples<TTarget> Draw<TTarget>(ModelDescription model, int rows, ulong seed)
    {
        var random = new SeededRandom(seed);
        var inputs = new float[rows * model.Input];
        for (int index = 0; index < inputs.Length; index++)
        {
            inputs[index] = random.Within(InputLimit);
        }

        var targets = new Matrix(rows, model.Output);
        return model.Loss == Loss.CrossEntropy
            ? DrawLabels<TTarget>(model, inputs, targets, random)
            : DrawValues<TTarget>(model, inputs, targets, random);
    }

    private static Examples<TTarget> DrawLabels<TTarget>(ModelDescription model, float[] inputs, Matrix targets, SeededRandom random)
    {
        var labels = new int[targets.Rows];
        for (int row = 0; row < labels.Length; row++)
        {
            labels[row] = random.Below(model.Output);
            targets[row, labels[row]] = 1;
        }

        return new Examples<TTarget>(inputs, (TTarget[])(object)labels, Matrix.From(inputs, model.Input), targets);
    }

    private static Examples<TTarget> DrawValues<TTarget>(ModelDescription model, float[] inputs, Matrix targets, SeededRandom random)
    {
        var values = new float[targets.Values.Length];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = model.Loss == Loss.BinaryCrossEntropy ? random.Of(0f, 1f, 0.25f, 0.75f) : random.Within(1.5);
            targets.Values[index] = values[index];
        }

        return new Examples<TTarget>(inputs, (TTarget[])(object)values, Matrix.From(inputs, model.Input), targets);
    }
}
