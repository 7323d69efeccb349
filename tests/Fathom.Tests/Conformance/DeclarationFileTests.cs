using Fathom.Conformance.Declarations;

namespace Fathom.Tests.Conformance;

public sealed class DeclarationFileTests
{
    [Fact]
    public void The_committed_declarations_are_what_the_writer_writes()
    {
        string path = Path.Combine(Repository.Root, "tests", "Fathom.Conformance", "Models", "RandomModels.cs");
        string committed = File.ReadAllText(path).ReplaceLineEndings("\n");

        Assert.Equal(DeclarationWriter.Write(DeclarationWriter.CommittedSeed, DeclarationWriter.CommittedCount), committed);
    }

    [Fact]
    public void The_declarations_cover_every_activation_with_every_loss_and_optimizer()
    {
        IReadOnlyList<ModelDeclaration> models = RandomDeclarations.Draw(DeclarationWriter.CommittedSeed, DeclarationWriter.CommittedCount);

        // A single layer under a loss on logits has no room for another activation than Identity.
        int combinations = models.Select(model => (model.Layers[0].Activation, model.Loss, model.Optimizer)).Distinct().Count();
        Assert.True(models.Count >= 300);
        Assert.Equal(
            Enum.GetValues<Activation>().Length * Enum.GetValues<Loss>().Length * Enum.GetValues<Optimizer>().Length, combinations);
        Assert.All(Enum.GetValues<Unroll>(), unroll => Assert.Contains(models, model => model.Unroll == unroll));
        Assert.All(Enum.GetValues<Precision>(), precision => Assert.Contains(models, model => model.Precision == precision));
        Assert.Equal(1, models.Min(model => model.Batch));
        Assert.Equal(33, models.Max(model => model.Batch));
    }
}
