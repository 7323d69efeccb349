using Fathom.Conformance.Cases;
using Fathom.Conformance.Checks;
using Fathom.Conformance.Declarations;
using Fathom.Conformance.Running;

namespace Fathom.Tests.Conformance;

/// <summary>The conformance checks pass on a right model, and each notices what it must.</summary>
public sealed class CheckTests
{
    // The scalar model allocates, and has no memory to observe; the conformance program's own self-test makes those checks' faults.
    private static readonly Check[] Checks = [.. Check.All.Where(check => check is not (AllocationCheck or ObservationCheck))];

    private static readonly ModelDeclaration Control = new(
        "Control", Input: 12, Batch: 6, Loss.CrossEntropy, Optimizer.Momentum, [new(20, Activation.Tanh), new(5, Activation.Identity)])
    {
        WeightDecay = 0.1f,
    };

    public static TheoryData<string, string> Faults()
    {
        var data = new TheoryData<string, string>();
        foreach (Check check in Checks)
        {
            foreach (Fault fault in check.MustCatch)
            {
                data.Add(check.Name, fault.ToString());
            }
        }

        return data;
    }

    [Fact]
    public void Random_declarations_pass_on_the_scalar_model()
    {
        string[] failures =
        [
            .. RandomDeclarations.Draw(DeclarationWriter.CommittedSeed, DeclarationWriter.CommittedCount)
                .Where(model => model.Precision == Precision.Accurate && model.Describe().ParameterCount * model.Batch < 60_000)
                .AsParallel()
                .SelectMany(model => Checks.SelectMany(check => Runner.Failures(Case(model), check, Fault.None)
                    .Select(failure => $"{model.Name} {check.Name}: {failure}"))),
        ];

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_check_notices_its_faults(string check, string fault) =>
        Assert.NotEmpty(Runner.Failures(Case(Control), Checks.Single(one => one.Name == check), Enum.Parse<Fault>(fault)));

    [Theory]
    [InlineData(nameof(Mistake.SkipLastExample), "gradients")]
    [InlineData(nameof(Mistake.ForgetBiasUpdate), "update")]
    [InlineData(nameof(Mistake.DecayBiases), "update")]
    [InlineData(nameof(Mistake.CountStepsTwice), "update")]
    [InlineData(nameof(Mistake.LeakRows), "predictions")]
    public void Each_mistake_of_a_model_is_noticed(string mistake, string check) =>
        Assert.NotEmpty(Runner.Failures(Case(Control, Enum.Parse<Mistake>(mistake)), Checks.Single(one => one.Name == check), Fault.None));

    private static ModelCase Case(ModelDeclaration declaration, Mistake mistake = Mistake.None) => declaration.Loss == Loss.CrossEntropy
        ? new ModelCase<int>(declaration.Name, () => ScalarModel<int>.Of(declaration.Describe(), Settings(declaration), mistake))
        : new ModelCase<float>(declaration.Name, () => ScalarModel<float>.Of(declaration.Describe(), Settings(declaration), mistake));

    private static OptimizerSettings Settings(ModelDeclaration declaration) => new()
    {
        Momentum = declaration.Momentum,
        Beta1 = declaration.Beta1,
        Beta2 = 0.999f,
        Epsilon = declaration.Epsilon,
        WeightDecay = declaration.WeightDecay,
    };
}
