using Fathom.CompilerServices;
using Fathom.Conformance.Cases;
using Fathom.Conformance.Reference;

namespace Fathom.Tests.Conformance;

// Fathom.Tests.Gradients, a namespace, is nearer.
using Gradients = Fathom.Gradients;

/// <summary>
/// A hand-written model in single precision that stands for a generated one, so that the conformance checks themselves are tested: they
/// must pass on it, and fail on its <see cref="Mistake"/>s. It allocates in every step, which is beside the point.
/// </summary>
internal sealed class ScalarModel<TTarget> : ITrainableModel<TTarget>
    where TTarget : unmanaged
{
    private readonly Mistake _mistake;
    private readonly ScalarLayer[] _layers;
    private readonly ScalarLayer[][] _moments;

    public ScalarModel(ModelDescription description, Mistake mistake = Mistake.None)
    {
        Description = description;
        _mistake = mistake;
        _layers = [.. description.Layers.Select(layer => new ScalarLayer(layer))];
        string[] moments = description.Optimizer switch
        {
            Optimizer.Sgd => [],
            Optimizer.Momentum or Optimizer.Nesterov => ["optimizer.momentum."],
            _ => ["optimizer.first.", "optimizer.second."],
        };
        _moments = [.. moments.Select(prefix => description.Layers.Select(layer => new ScalarLayer(layer, prefix)).ToArray())];
        Layers = new DenseLayers([.. _layers.Select(layer => layer.Public)]);
        State = [.. _layers.Concat(_moments.SelectMany(layers => layers)).SelectMany(layer => layer.Parameters)];
        foreach (DenseLayer layer in Layers)
        {
            layer.Weights[0, 0] = 1;
        }
    }

    public ModelDescription Description { get; }

    public DenseLayers Layers { get; }

    public InstructionSet InstructionSet => InstructionSet.Scalar;

    public int TargetsPerRow => Description.Loss == Loss.CrossEntropy ? 1 : Description.Output;

    public required OptimizerSettings OptimizerSettings { get; init; }

    public IReadOnlyList<Parameter> State { get; }

    public static ScalarModel<TTarget> Of(ModelDescription description, OptimizerSettings settings, Mistake mistake = Mistake.None) =>
        new(description, mistake) { OptimizerSettings = settings };

    public void PredictLogits(ReadOnlySpan<float> inputs, Span<float> logits) => ForEachRow(inputs, logits, outputs => outputs);

    public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs) => ForEachRow(inputs, outputs, logits =>
        [.. logits.Select((_, k) => (float)ReferenceLoss.Prediction(Description.Loss, Doubles(logits), k))]);

    public Evaluation Evaluate(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets)
    {
        int rows = inputs.Length / Description.Input;
        double loss = 0;
        int wrong = 0;
        for (int row = 0; row < rows; row++)
        {
            float[] logits = Run(inputs.Slice(row * Description.Input, Description.Input))[^1].Outputs;
            double[] target = Target(targets, row);
            loss += ReferenceLoss.Value(Description.Loss, Doubles(logits), target);
            wrong += Description.Loss == Loss.CrossEntropy
                ? (target[Array.IndexOf(logits, logits.Max())] == 1 ? 0 : 1)
                : logits.Zip(target).Count(pair => pair.First > 0 != pair.Second > 0.5);
        }

        double answers = Description.Loss switch
        {
            Loss.CrossEntropy => rows,
            Loss.BinaryCrossEntropy => rows * Description.Output,
            _ => double.NaN,
        };
        return new Evaluation(rows, loss / rows, wrong / answers);
    }

    public float Observe(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, FullStatistics statistics) =>
        throw new NotSupportedException();

    public FullStatistics CreateFullStatistics(FullStatisticsOptions? options = null) => throw new NotSupportedException();

    public Gradients CreateGradients() =>
        new(Description, new Arena(1), new DenseLayers([.. Description.Layers.Select(layer => new ScalarLayer(layer).Public)]));

    public float ComputeGradients(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, Gradients gradients) =>
        ComputeGradients(inputs, targets, gradients, moments: null);

    public StepStatistics CreateStatistics() => new(Description);

    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, float learningRate)
    {
        Gradients gradients = CreateGradients();
        float loss = ComputeGradients(inputs, targets, gradients, moments: null);
        Update(gradients, learningRate);
        return loss;
    }

    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, float learningRate, StepStatistics statistics)
    {
        var moments = new ScalarMoments(Description);
        Gradients gradients = CreateGradients();
        float loss = ComputeGradients(inputs, targets, gradients, moments);
        float[][] before = [.. Layers.Select(layer => layer.Weights.ToArray())];
        long step = OptimizerSettings.Step;
        Update(gradients, learningRate);
        moments.AddUpdates(gradients.Layers, before, Layers);
        moments.Complete(statistics, step, loss);
        return loss;
    }

    private float ComputeGradients(ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets, Gradients gradients, ScalarMoments? moments)
    {
        foreach (Parameter parameter in gradients.Layers.SelectMany(layer => new[] { layer.Weights, layer.Biases }).OfType<Parameter>())
        {
            parameter.CopyFrom(new float[parameter.Length]);
        }

        int batch = Description.Batch;
        double loss = 0;
        for (int row = 0; row < batch; row++)
        {
            float[] input = inputs.Slice(row * Description.Input, Description.Input).ToArray();
            (float[] Sums, float[] Outputs)[] passes = Run(input);
            double[] logits = Doubles(passes[^1].Outputs);
            double[] target = Target(targets, row);
            loss += ReferenceLoss.Value(Description.Loss, logits, target);
            float[] back = [.. logits.Select((_, k) => (float)(ReferenceLoss.Gradient(Description.Loss, logits, target, k) / batch))];
            bool isSkipped = _mistake == Mistake.SkipLastExample && row == batch - 1;
            for (int layer = _layers.Length - 1; layer >= 0 && !isSkipped; layer--)
            {
                float[] deltas = _layers[layer].Deltas(passes[layer].Sums, back);
                ScalarLayer.AddGradients(gradients.Layers[layer], deltas, layer == 0 ? input : passes[layer - 1].Outputs);
                moments?.Add(layer, row, passes[layer].Sums, passes[layer].Outputs, deltas);
                back = _layers[layer].Back(deltas);
            }
        }

        return (float)(loss / batch);
    }

    private void Update(Gradients gradients, float learningRate)
    {
        var constants = OptimizerConstants.Of(Description.Optimizer, OptimizerSettings, learningRate);
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            Update(constants, gradients.Layers[layer].Weights, layer, candidate => candidate.Weights);
            if (gradients.Layers[layer].Biases is { } biases && _mistake != Mistake.ForgetBiasUpdate)
            {
                OptimizerConstants own = _mistake == Mistake.DecayBiases ? constants : constants.WithoutDecay();
                Update(own, biases, layer, candidate => candidate.Biases!);
            }
        }

        OptimizerSettings.Step += _mistake == Mistake.CountStepsTwice ? 2 : 1;
    }

    private void Update(OptimizerConstants constants, Parameter gradient, int layer, Func<ScalarLayer, Parameter> select)
    {
        Parameter[] state = [select(_layers[layer]), .. _moments.Select(layers => select(layers[layer]))];
        for (int row = 0; row < gradient.Rows; row++)
        {
            for (int column = 0; column < gradient.Columns; column++)
            {
                var old = new ElementState(
                    state[0][row, column], state.Length > 1 ? state[1][row, column] : 0, state.Length > 2 ? state[2][row, column] : 0);
                ElementState updated = ReferenceOptimizer.Update(constants, old, gradient[row, column]);
                double[] values = [updated.Value, updated.First, updated.Second];
                for (int part = 0; part < state.Length; part++)
                {
                    state[part][row, column] = (float)values[part];
                }
            }
        }
    }

    private (float[] Sums, float[] Outputs)[] Run(ReadOnlySpan<float> input)
    {
        var passes = new (float[] Sums, float[] Outputs)[_layers.Length];
        float[] x = input.ToArray();
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            float[] sums = _layers[layer].Sums(x);
            x = _layers[layer].Outputs(sums);
            passes[layer] = (sums, x);
        }

        return passes;
    }

    private void ForEachRow(ReadOnlySpan<float> inputs, Span<float> destination, Func<float[], float[]> finish)
    {
        int rows = inputs.Length / Description.Input;
        for (int row = 0; row < rows; row++)
        {
            float[] logits = Run(inputs.Slice(row * Description.Input, Description.Input))[^1].Outputs;
            if (_mistake == Mistake.LeakRows && row > 0)
            {
                logits[0] += 1e-3f * rows;
            }

            finish(logits).CopyTo(destination[(row * Description.Output)..]);
        }
    }

    private double[] Target(ReadOnlySpan<TTarget> targets, int row)
    {
        var target = new double[Description.Output];
        ReadOnlySpan<TTarget> values = targets.Slice(row * TargetsPerRow, TargetsPerRow);
        for (int k = 0; k < values.Length; k++)
        {
            if (values[k] is int label)
            {
                target[label] = 1;
            }
            else if (values[k] is float value)
            {
                target[k] = value;
            }
        }

        return target;
    }

    private static double[] Doubles(float[] values) => [.. values.Select(value => (double)value)];
}
