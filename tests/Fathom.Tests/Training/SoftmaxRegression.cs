using Fathom.CompilerServices;

namespace Fathom.Tests.Training;

/// <summary>A plain softmax regression, written out by hand: what the training loop is tested with, independent of the generator.</summary>
internal sealed class SoftmaxRegression : ITrainableModel<int>
{
    private readonly Parameter[] _parameters;
    private readonly Parameter[] _gradients;
    private readonly Parameter[] _first;
    private readonly Parameter[] _second;
    private readonly double[] _probabilities;

    public SoftmaxRegression(
        Optimizer optimizer = Optimizer.Sgd, int inputs = 3, int classes = 2, int batch = 4, string hash = "0123456789abcdef")
    {
        var layer = new LayerDescription
        {
            Name = "output",
            Inputs = inputs,
            Units = classes,
            Activation = Activation.Identity,
            ActivationParameter = 0,
            Init = Init.Standard,
            Gain = 1,
            UseBias = true,
        };
        Description = new ModelDescription
        {
            Name = nameof(SoftmaxRegression),
            Input = inputs,
            Batch = batch,
            Loss = Loss.CrossEntropy,
            Optimizer = optimizer,
            Precision = Precision.Accurate,
            Layers = [layer],
            DeclarationHash = hash,
        };
        OptimizerSettings = new OptimizerSettings { Momentum = 0.9f, Beta1 = 0.9f, Beta2 = 0.999f, Epsilon = 1e-8f };
        _parameters = Pair("");
        _gradients = Pair("gradient.");
        _first = Pair(optimizer == Optimizer.Momentum ? "optimizer.momentum." : "optimizer.first.");
        _second = Pair("optimizer.second.");
        _probabilities = new double[classes];
        Layers = new DenseLayers([new DenseLayer(layer, _parameters[0], _parameters[1])]);
        State = optimizer switch
        {
            Optimizer.Sgd => _parameters,
            Optimizer.Momentum => [.. _parameters, .. _first],
            _ => [.. _parameters, .. _first, .. _second],
        };
    }

    public ModelDescription Description { get; }

    public DenseLayers Layers { get; }

    public InstructionSet InstructionSet { get; init; } = InstructionSet.Scalar;

    public int TargetsPerRow => 1;

    public OptimizerSettings OptimizerSettings { get; }

    public IReadOnlyList<Parameter> State { get; }

    /// <summary>Called before each update, with the number of updates made: where a test injects its fault.</summary>
    public Action<long>? BeforeUpdate { get; init; }

    /// <summary>The loss of every training step.</summary>
    public List<float> Losses { get; } = new(100_000);

    /// <summary>The number of steps that collected statistics.</summary>
    public int StatisticsCollected { get; private set; }

    private int Classes => Description.Output;

    private int Inputs => Description.Input;

    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets, float learningRate)
    {
        BeforeUpdate?.Invoke(OptimizerSettings.Step);
        float loss = Differentiate(inputs, targets);
        if (!float.IsFinite(loss))
        {
            throw new NonFiniteTrainingException("output", TrainingPass.Forward, OptimizerSettings.Step);
        }

        Update(learningRate);
        Losses.Add(loss);
        return loss;
    }

    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets, float learningRate, StepStatistics statistics)
    {
        long step = OptimizerSettings.Step;
        float loss = TrainStep(inputs, targets, learningRate);
        statistics.Complete(step, loss);
        StatisticsCollected++;
        return loss;
    }

    public StepStatistics CreateStatistics() => new(Description);

    public float ComputeGradients(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets, Gradients gradients) =>
        throw new NotSupportedException();

    public float Observe(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets, FullStatistics statistics) =>
        throw new NotSupportedException();

    public FullStatistics CreateFullStatistics(FullStatisticsOptions? options = null) => throw new NotSupportedException();

    public Gradients CreateGradients() => throw new NotSupportedException();

    public Evaluation Evaluate(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets)
    {
        double loss = 0;
        int errors = 0;
        for (int row = 0; row < targets.Length; row++)
        {
            loss += Forward(inputs.Slice(row * Inputs, Inputs), targets[row]);
            errors += Array.IndexOf(_probabilities, _probabilities.Max()) == targets[row] ? 0 : 1;
        }

        return new Evaluation(targets.Length, loss / targets.Length, (double)errors / targets.Length);
    }

    public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs) => throw new NotSupportedException();

    public void PredictLogits(ReadOnlySpan<float> inputs, Span<float> logits) => throw new NotSupportedException();

    private static Parameter Make(string name, int rows, int columns, bool isBias)
    {
        var layout = new ParameterLayout(rows, columns);
        return new Parameter(name, new Arena((int)layout.Length), 0, layout, isBias);
    }

    private Parameter[] Pair(string prefix) =>
        [Make(prefix + "output.weight", Classes, Inputs, isBias: false), Make(prefix + "output.bias", Classes, 1, isBias: true)];

    private double Forward(ReadOnlySpan<float> input, int label)
    {
        double sum = 0;
        for (int unit = 0; unit < Classes; unit++)
        {
            double logit = _parameters[1][unit];
            for (int column = 0; column < Inputs; column++)
            {
                logit += _parameters[0][unit, column] * input[column];
            }

            sum += _probabilities[unit] = Math.Exp(logit);
        }

        for (int unit = 0; unit < Classes; unit++)
        {
            _probabilities[unit] /= sum;
        }

        return -Math.Log(_probabilities[label]);
    }

    private float Differentiate(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets)
    {
        for (int unit = 0; unit < Classes; unit++)
        {
            _gradients[1][unit] = 0;
            for (int column = 0; column < Inputs; column++)
            {
                _gradients[0][unit, column] = 0;
            }
        }

        double loss = 0;
        for (int row = 0; row < targets.Length; row++)
        {
            ReadOnlySpan<float> input = inputs.Slice(row * Inputs, Inputs);
            loss += Forward(input, targets[row]);
            for (int unit = 0; unit < Classes; unit++)
            {
                float delta = (float)((_probabilities[unit] - (unit == targets[row] ? 1 : 0)) / targets.Length);
                _gradients[1][unit] += delta;
                for (int column = 0; column < Inputs; column++)
                {
                    _gradients[0][unit, column] += delta * input[column];
                }
            }
        }

        return (float)(loss / targets.Length);
    }

    private void Update(float learningRate)
    {
        OptimizerSettings.Step++;
        for (int parameter = 0; parameter < 2; parameter++)
        {
            for (int unit = 0; unit < Classes; unit++)
            {
                for (int column = 0; column < _parameters[parameter].Columns; column++)
                {
                    float gradient = _gradients[parameter][unit, column];
                    _parameters[parameter][unit, column] -= learningRate * Direction(parameter, unit, column, gradient);
                }
            }
        }
    }

    private float Direction(int parameter, int unit, int column, float gradient)
    {
        if (Description.Optimizer == Optimizer.Sgd)
        {
            return gradient;
        }

        if (Description.Optimizer == Optimizer.Momentum)
        {
            return _first[parameter][unit, column] = OptimizerSettings.Momentum * _first[parameter][unit, column] + gradient;
        }

        float beta1 = OptimizerSettings.Beta1;
        float first = _first[parameter][unit, column] = beta1 * _first[parameter][unit, column] + (1 - beta1) * gradient;
        float second = _second[parameter][unit, column] =
            OptimizerSettings.Beta2 * _second[parameter][unit, column] + (1 - OptimizerSettings.Beta2) * gradient * gradient;
        float correctedFirst = first / (1 - MathF.Pow(OptimizerSettings.Beta1, OptimizerSettings.Step));
        float correctedSecond = second / (1 - MathF.Pow(OptimizerSettings.Beta2, OptimizerSettings.Step));
        return correctedFirst / (MathF.Sqrt(correctedSecond) + OptimizerSettings.Epsilon);
    }
}
