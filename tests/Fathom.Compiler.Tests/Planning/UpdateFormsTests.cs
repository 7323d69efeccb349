using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Planning;

public sealed class UpdateFormsTests
{
    public static TheoryData<string> Optimizers => [.. Enum.GetNames<Optimizer>()];

    // The sum of products is what is added to a weight only where nothing else is done with a gradient.
    [Theory]
    [MemberData(nameof(Optimizers))]
    public void Rate_IsFoldedIntoTheInputsOfPlainSgdInAFusedPass(string name)
    {
        Optimizer optimizer = Enum.Parse<Optimizer>(name);
        foreach (TargetMachine machine in TargetMachines.All)
        {
            foreach (int batch in (int[])[1, 5, 10, 11, 12, 13, 14, 32])
            {
                bool folds = optimizer == Optimizer.Sgd && BackwardPlanner.FusedInputs(machine, batch) > 0;
                UpdateForm expected = folds ? UpdateForm.FoldedRate : UpdateForm.FromGradient;

                Assert.Equal(expected, UpdateForms.Of(machine, optimizer, batch));
            }
        }
    }

    [Theory]
    [InlineData(InstructionSet.Avx512, 13, UpdateForm.FoldedRate)]
    [InlineData(InstructionSet.Avx512, 14, UpdateForm.FromGradient)]
    [InlineData(InstructionSet.Avx2, 11, UpdateForm.FoldedRate)]
    [InlineData(InstructionSet.Avx2, 12, UpdateForm.FromGradient)]
    [InlineData(InstructionSet.Scalar, 1, UpdateForm.FromGradient)]
    public void Rate_OfPlainSgdIsFoldedUpToTheFusedMinibatch(object instructionSet, int batch, object form)
    {
        TargetMachine machine = TargetMachines.All.Single(machine => machine.InstructionSet == (InstructionSet)instructionSet);

        Assert.Equal((UpdateForm)form, UpdateForms.Of(machine, Optimizer.Sgd, batch));
    }
}
