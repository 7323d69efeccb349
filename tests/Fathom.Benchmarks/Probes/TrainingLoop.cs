namespace Fathom.Benchmarks.Probes;

/// <summary>Training steps as a user's loop takes them: one minibatch after the other out of a small set that starts again.</summary>
internal sealed class TrainingLoop
{
    // Small enough that the weights stay what they are, so that the last step does the same work as the first.
    private const float LearningRate = 1e-4f;
    private const int Minibatches = 4;
    private readonly ITrainableModel<int> _model;
    private readonly float[] _inputs;
    private readonly int[] _labels;
    private readonly int _inputsPerStep;
    private readonly StepStatistics _statistics;
    private int _next;

    public TrainingLoop(ITrainableModel<int> model)
    {
        ModelDescription description = model.Description;
        _model = model;
        _inputsPerStep = description.Batch * description.Input;
        _inputs = RandomData.Inputs(Minibatches * _inputsPerStep);
        _labels = RandomData.Labels(Minibatches * description.Batch, description.Output);
        _statistics = model.CreateStatistics();
    }

    public ModelDescription Model => _model.Description;

    /// <summary>Takes steps.</summary>
    public void Run(int steps)
    {
        for (int step = 0; step < steps; step++)
        {
            int minibatch = Next();
            _model.TrainStep(Inputs(minibatch), Labels(minibatch), LearningRate);
        }
    }

    /// <summary>Takes steps, each with its statistics.</summary>
    public void RunObserved(int steps)
    {
        for (int step = 0; step < steps; step++)
        {
            int minibatch = Next();
            _model.TrainStep(Inputs(minibatch), Labels(minibatch), LearningRate, _statistics);
        }
    }

    private int Next() => _next = (_next + 1) % Minibatches;

    private ReadOnlySpan<float> Inputs(int minibatch) => _inputs.AsSpan(minibatch * _inputsPerStep, _inputsPerStep);

    private ReadOnlySpan<int> Labels(int minibatch) => _labels.AsSpan(minibatch * Model.Batch, Model.Batch);
}
