using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Cases;

/// <summary>A declared model to be checked.</summary>
/// <param name="name">The name on the command line.</param>
/// <param name="create">Makes an instance, always from the same seed.</param>
internal sealed class ModelCase<TTarget>(string name, Func<ITrainableModel<TTarget>> create) : ModelCase(name)
    where TTarget : unmanaged
{
    public override IModel Describe() => create();

    public override void Run(Check check, Fault fault, IReport report) => check.Run(new Subject<TTarget>(create, fault, report));
}
