using Fathom.Conformance.Cases;
using Fathom.Conformance.Declarations;
using Fathom.Conformance.Reference;

namespace Fathom.Tests.GradientChecks;

/// <summary>A reference network of two layers with a minibatch on which no pre-activation lies near a kink.</summary>
internal sealed class SmallNetwork
{
    // A thousand finite-difference steps.
    private const double LeastDistance = 0.01;

    private SmallNetwork(ReferenceModel model, Matrix inputs, Matrix targets)
    {
        Model = model;
        Inputs = inputs;
        Targets = targets;
    }

    public ReferenceModel Model { get; }

    public Matrix Inputs { get; }

    public Matrix Targets { get; }

    /// <summary>Every activation with every loss, in the last layer too where the loss allows it.</summary>
    public static SmallNetwork Create(Activation activation, Loss loss)
    {
        bool endsInIdentity = loss is Loss.CrossEntropy or Loss.BinaryCrossEntropy;
        Activation last = endsInIdentity ? Activation.Identity : activation;
        LayerDeclaration[] layers =
        [
            new(5, activation) { Slope = 0.2f, Alpha = 1.5f },
            new(3, last) { Slope = 0.2f, Alpha = 1.5f },
        ];
        ModelDescription description = new ModelDeclaration("Small", Input: 4, Batch: 3, loss, Optimizer.Sgd, layers).Describe();
        for (ulong seed = 1; seed < 1000; seed++)
        {
            SmallNetwork network = Draw(description, seed);
            if (network.IsAwayFromKinks())
            {
                return network;
            }
        }

        throw new InvalidOperationException("No draw keeps away from the kinks.");
    }

    public ReferenceGradients Gradients() => Model.Gradients(Model.Forward(Inputs), Targets, Targets.Rows);

    private static SmallNetwork Draw(ModelDescription description, ulong seed)
    {
        var random = new SeededRandom(seed);
        var model = new ReferenceModel(description);
        foreach (double[] parameter in model.Layers.SelectMany(layer => new[] { layer.Weights.Values, layer.Biases }))
        {
            for (int index = 0; index < parameter.Length; index++)
            {
                parameter[index] = random.Within(1);
            }
        }

        return description.Loss == Loss.CrossEntropy ? With<int>(model, seed) : With<float>(model, seed);
    }

    private static SmallNetwork With<TTarget>(ReferenceModel model, ulong seed)
    {
        Examples<TTarget> examples = ExampleSource.Draw<TTarget>(model.Description, model.Description.Batch, seed);
        return new SmallNetwork(model, examples.ExactInputs, examples.ExactTargets);
    }

    private bool IsAwayFromKinks()
    {
        ForwardPass forward = Model.Forward(Inputs);
        return Model.Layers.Zip(forward.Sums).All(layer => Array.TrueForAll(
            layer.Second.Values,
            s => !(Math.Abs(Math.Abs(s) - ActivationShape.Of(layer.First.Activation).KinkDistance) < LeastDistance)));
    }
}
