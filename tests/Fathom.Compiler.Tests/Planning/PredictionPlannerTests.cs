using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Planning;

public sealed class PredictionPlannerTests
{
    private static readonly Dictionary<string, string> Declarations = new()
    {
        ["4-32-32-2"] =
            $"[Fathom.Model(Input = 4)] [Fathom.Dense(32, Fathom.Activation.Tanh, Repeat = 2)] [Fathom.Dense(2)] {Models.Class}",
        ["2-64-64-2"] =
            $"[Fathom.Model(Input = 2)] [Fathom.Dense(64, Fathom.Activation.Tanh, Repeat = 2)] [Fathom.Dense(2)] {Models.Class}",
        ["784-128-10"] = $"[Fathom.Model(Input = 784)] [Fathom.Dense(128, Fathom.Activation.ReLU)] [Fathom.Dense(10)] {Models.Class}",
        ["wide"] = $"[Fathom.Model(Input = 2)] [Fathom.Dense(600, Fathom.Activation.Tanh)] [Fathom.Dense(2)] {Models.Class}",
        ["deep"] = $"[Fathom.Model(Input = 4)] [Fathom.Dense(8, Fathom.Activation.Tanh, Repeat = 40)] [Fathom.Dense(2)] {Models.Class}",
        ["one sweep"] = $"[Fathom.Model(Input = 8)] [Fathom.Dense(8)] {Models.Class}",
        ["one layer, several sweeps"] = $"[Fathom.Model(Input = 20)] [Fathom.Dense(300)] {Models.Class}",
    };

    [Theory]
    [InlineData("4-32-32-2", "Avx512", "RowByRow")]
    [InlineData("4-32-32-2", "Avx2", "RowByRow")]
    [InlineData("4-32-32-2", "Scalar", "LayerByLayer")]
    [InlineData("2-64-64-2", "Avx512", "RowByRow")]
    [InlineData("784-128-10", "Avx512", "LayerByLayer")]
    [InlineData("wide", "Avx512", "LayerByLayer")]
    [InlineData("deep", "Avx512", "LayerByLayer")]
    [InlineData("one sweep", "Avx512", "RowByRow")]
    [InlineData("one layer, several sweeps", "Avx512", "LayerByLayer")]
    public void Form_IsTheMeasuredChoice(string name, string instructionSet, string form)
    {
        TargetPlan target = ModelPlanner.PlanTarget(Specs.Valid(Declarations[name]), Enum.Parse<InstructionSet>(instructionSet));

        Assert.Equal(form, target.Prediction.Form.ToString());
        Assert.NotEmpty(target.Prediction.Reason);
    }

    [Fact]
    public void ATileOfRows_IsPlannedOnlyWhereItSumsInTheOrderOfASingleRow()
    {
        foreach (string declaration in Declarations.Values)
        {
            ModelSpec spec = Specs.Valid(declaration);
            foreach (TargetPlan target in ModelPlanner.Plan(spec).Targets)
            {
                foreach (LayerKernels layer in target.Layers)
                {
                    bool tiles = target.Prediction.Form == PredictionForm.LayerByLayer
                        && layer.Row is null or { PartialSums: 1, FoldedInputs: 1 };
                    Assert.Equal(tiles ? RowCount.Any : RowCount.Batch, layer.Forward.RowCount);
                }
            }
        }
    }
}
