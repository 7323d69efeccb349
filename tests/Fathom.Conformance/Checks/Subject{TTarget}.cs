using Fathom.Conformance.Cases;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>A model under test: makes instances of it, examples for it and its reference, with the negative control's fault where one is
/// on.</summary>
internal sealed class Subject<TTarget>(Func<ITrainableModel<TTarget>> create, Fault fault, IReport report)
    where TTarget : unmanaged
{
    private const ulong ParameterSeed = 17;

    public Fault Fault { get; } = fault;

    public IReport Report { get; } = report;

    /// <summary>A fresh instance with the harness's parameters.</summary>
    public ITrainableModel<TTarget> Create()
    {
        ITrainableModel<TTarget> model = CreateInitial();
        Parameters.Draw(model.Layers, ParameterSeed);
        return model;
    }

    /// <summary>A fresh instance as its constructor leaves it.</summary>
    public ITrainableModel<TTarget> CreateInitial() => create();

    /// <summary>One minibatch.</summary>
    public Examples<TTarget> Minibatch(IModel model, ulong seed) =>
        ExampleSource.Draw<TTarget>(model.Description, model.Description.Batch, seed);

    /// <summary>What the reference makes of examples with the model's present parameters.</summary>
    public Expectation Expect(IModel model, Examples<TTarget> examples) =>
        Expectation.Of(ReferenceOf(model), examples.ExactInputs, examples.ExactTargets, Fault);

    private ReferenceModel ReferenceOf(IModel model)
    {
        ReferenceModel reference = ReferenceModel.Of(model);
        ReferenceLayer last = reference.Layers[^1];
        if (Fault == Fault.DropBias)
        {
            Array.Clear(last.Biases);
        }

        if (Fault == Fault.FlipWeightSign)
        {
            Negation.OfLargest(last.Weights.Values);
        }

        return reference;
    }
}
