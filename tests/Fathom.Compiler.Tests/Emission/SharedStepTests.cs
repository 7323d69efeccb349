using System.Text.RegularExpressions;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;
using Fathom.Compiler.Tests.Snapshots;

namespace Fathom.Compiler.Tests.Emission;

/// <summary>Who makes the steps of a large model.</summary>
public sealed partial class SharedStepTests
{
    // Those with statistics and with weight decay too: two forward passes and three backward ones, or five where the learning rate is
    // folded in.
    [Theory]
    [InlineData("Sgd")]
    [InlineData("AdamW")]
    public void EveryPass_IsSharedAmongAllMembers(string optimizer)
    {
        string declaration =
            $"[Fathom.Model(Input = 400, Batch = 10, Optimizer = Fathom.Optimizer.{optimizer})] "
            + "[Fathom.Dense(400, Fathom.Activation.Tanh)] [Fathom.Dense(5)] public sealed partial class Net;";
        ModelSpec spec = Specs.Valid(declaration);
        int members = TeamPlanner.Plan(spec).Members;

        Assert.True(members > 1);
        Assert.All(TargetMachines.All, machine =>
        {
            IEnumerable<Match> runs = Runs().Matches(GeneratedText.File(declaration, machine.InstructionSet.ToString()));
            bool folds = UpdateForms.Of(machine, spec.Optimizer, spec.Batch) == UpdateForm.FoldedRate;
            Assert.Equal(2 + (folds ? 5 : 3), runs.Count());
            Assert.All(runs, run => Assert.Equal($"{members}", run.Groups["members"].Value));
        });
    }

    [GeneratedRegex(@"ThreadTeam\.Run\((?<members>\d+), ")]
    private static partial Regex Runs();
}
