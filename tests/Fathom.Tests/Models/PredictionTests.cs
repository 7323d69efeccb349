namespace Fathom.Tests.Models;

/// <summary>What a row's prediction depends on: its inputs and the weights, not the call it is part of.</summary>
public sealed class PredictionTests
{
    // More than two blocks of rows, and no whole number of any tile.
    private const int Rows = 77;

    private static readonly Dictionary<string, IModel> Models = new()
    {
        ["row by row, softmax"] = new ClassifierNet(seed: 1),
        ["row by row, outputs as they are"] = new RegressionNet(seed: 1),
        ["layer by layer"] = new TiledNet(seed: 1),
        ["one layer"] = new InPlaceNet(seed: 1),
    };

    public static TheoryData<string> Names => [.. Models.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ARow_HasTheSameBitsHoweverManyRowsGoWithIt(string name)
    {
        IModel model = Models[name];
        float[] inputs = Examples.Values(Rows * model.Description.Input, seed: 2);
        float[] predictions = Predict(model, inputs);
        float[] logits = Logits(model, inputs);

        foreach (int rows in (int[])[1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 65])
        {
            int width = rows * model.Description.Input;
            for (int start = 0; start + width <= inputs.Length; start += width)
            {
                int first = start / model.Description.Input * model.Description.Output;
                Range range = first..(first + rows * model.Description.Output);
                Assert.Equal(predictions[range], Predict(model, inputs[start..(start + width)]));
                Assert.Equal(logits[range], Logits(model, inputs[start..(start + width)]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingIsWrittenBeyondTheOutputs(string name)
    {
        IModel model = Models[name];
        int output = model.Description.Output;
        foreach (int rows in (int[])[1, 2])
        {
            float[] inputs = Examples.Values(rows * model.Description.Input, seed: 3);
            float[] outputs = [.. Enumerable.Repeat(7f, (rows + 2) * output)];

            model.Predict(inputs, outputs.AsSpan(output, rows * output));

            Assert.All(outputs[..output], value => Assert.Equal(7f, value));
            Assert.All(outputs[^output..], value => Assert.Equal(7f, value));
            Assert.Equal(Predict(model, inputs), outputs[output..^output]);
        }
    }

    [Fact]
    public void Outputs_MayBeTheInputs()
    {
        IModel model = Models["one layer"];
        float[] values = Examples.Values(3 * model.Description.Input, seed: 4);
        float[] expected = Predict(model, values);

        model.Predict(values, values);

        Assert.Equal(expected, values);
    }

    [Fact]
    public void ASmallModel_PredictsOnSeveralThreadsAtOnce()
    {
        IModel model = Models["row by row, softmax"];
        if (model.InstructionSet == InstructionSet.Scalar)
        {
            // One float at a time goes layer by layer, through the model's scratch.
            return;
        }

        float[] inputs = Examples.Values(Rows * model.Description.Input, seed: 5);
        float[] expected = Predict(model, inputs);
        int failures = 0;

        // Activations are on the caller's stack: nobody is in anybody's way, and nobody is refused.
        OnTwoThreads(20_000, () => Volatile.Read(ref failures) > 0, () =>
        {
            try
            {
                Assert.Equal(expected, Predict(model, inputs));
            }
            catch (Exception)
            {
                Interlocked.Increment(ref failures);
            }
        });

        Assert.Equal(0, failures);
    }

    [Fact]
    public void ALargeModel_RefusesTheSecondThread()
    {
        IModel model = Models["layer by layer"];
        float[] inputs = Examples.Values(Rows * model.Description.Input, seed: 6);
        int refusals = 0;

        // Unless the two never once overlap, one of them is told.
        OnTwoThreads(100_000, () => Volatile.Read(ref refusals) > 0, () =>
        {
            try
            {
                Predict(model, inputs);
            }
            catch (ConcurrentUseException)
            {
                Interlocked.Increment(ref refusals);
            }
        });

        Assert.True(refusals > 0, "Two threads made 200,000 predictions on one model and neither was refused.");
    }

    private static void OnTwoThreads(int calls, Func<bool> isDecided, Action call)
    {
        using var start = new Barrier(2);
        Thread[] threads = [new(CallManyTimes), new(CallManyTimes)];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        void CallManyTimes()
        {
            start.SignalAndWait();
            for (int made = 0; made < calls && !isDecided(); made++)
            {
                call();
            }
        }
    }

    private static float[] Predict(IModel model, float[] inputs)
    {
        var outputs = new float[inputs.Length / model.Description.Input * model.Description.Output];
        model.Predict(inputs, outputs);
        return outputs;
    }

    private static float[] Logits(IModel model, float[] inputs)
    {
        var logits = new float[inputs.Length / model.Description.Input * model.Description.Output];
        model.PredictLogits(inputs, logits);
        return logits;
    }
}
