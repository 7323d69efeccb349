namespace Fathom.Tests.Models;

/// <summary>Who may use a model when: one thread trains, any number predict with predictors of their own.</summary>
public sealed class SharingTests
{
    private const int Rows = 50;

    private readonly ClassifierNet _model = new(seed: 1);
    private readonly float[] _inputs = Examples.Values(5 * Rows, seed: 2);

    [Fact]
    public void TrainStep_WhileAnotherThreadIsInside_IsRefused()
    {
        int refusals = 0;
        using var start = new Barrier(2);

        // Two threads step the same model many times; unless they never once overlap, one of them is told.
        Thread[] threads = [new(StepManyTimes), new(StepManyTimes)];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.True(refusals > 0, "Two threads made 200,000 steps on one model and neither was refused.");
        Assert.All(_model.State, parameter => Assert.All(parameter.ToArray(), value => Assert.True(float.IsFinite(value))));

        void StepManyTimes()
        {
            start.SignalAndWait();
            for (int step = 0; step < 100_000 && Volatile.Read(ref refusals) == 0; step++)
            {
                try
                {
                    _model.TrainStep(_inputs.AsSpan(0, 20), [0, 1, 2, 0], 0.001f);
                }
                catch (ConcurrentUseException)
                {
                    Interlocked.Increment(ref refusals);
                }
            }
        }
    }

    [Fact]
    public void Predictors_OnSeveralThreads_AgreeToTheBit()
    {
        float[] expected = Predict(_model);
        var results = new float[8][];

        Parallel.For(0, results.Length, index => results[index] = Predict(_model.CreatePredictor()));

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void Predictor_SharesTheWeights()
    {
        ClassifierNet.Predictor predictor = _model.CreatePredictor();
        float[] before = Predict(predictor);

        _model.TrainStep(_inputs.AsSpan(0, 20), [0, 1, 2, 0], 0.1f);

        Assert.NotEqual(before, Predict(predictor));
        Assert.Equal(Predict(_model), Predict(predictor));
        Assert.Equal(Predict(_model), Predict(predictor.CreatePredictor()));
    }

    [Fact]
    public void LoadPredictor_PredictsAsTheSavedModel()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("fathom").FullName, "model.safetensors");
        _model.Save(path);

        float[] loaded = Predict(ClassifierNet.LoadPredictor(path));

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        Assert.Equal(Predict(_model), loaded);
    }

    private float[] Predict(IModel model)
    {
        float[] outputs = new float[3 * Rows];
        model.Predict(_inputs, outputs);
        return outputs;
    }
}
