namespace Fathom.Conformance.Checks;

/// <summary>One property that every generated model has.</summary>
internal abstract class Check
{
    /// <summary>The name in reports.</summary>
    public abstract string Name { get; }

    /// <summary>The faults that this check must notice; the self-test makes each of them.</summary>
    public abstract IReadOnlyList<Fault> MustCatch { get; }

    /// <summary>All checks, in the order in which a failure is easiest to understand.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new InitialStateCheck(),
        new PredictionCheck(),
        new LossCheck(),
        new GradientCheck(),
        new UpdateCheck(),
        new StatisticsCheck(),
        new ObservationCheck(),
        new EvaluationCheck(),
        new RoundTripCheck(),
        new AllocationCheck(),
    ];

    /// <summary>Reports whatever is wrong with the model.</summary>
    public abstract void Run<TTarget>(Subject<TTarget> subject)
        where TTarget : unmanaged;
}
