using Fathom.Training;

namespace Fathom.Tests.Training;

public class GeneratedModelTests
{
    public static TheoryData<string> Models => ["Sgd", "Momentum", "Adam"];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_killed_training_goes_on_to_the_same_bits(string optimizer)
    {
        using var unbrokenRig = new CheckpointRig();
        ITrainableModel<int> unbroken = Make(optimizer, seed: 1);
        var expected = new ProgressList();
        Trainer(unbrokenRig, unbroken, new NoisyHalves()).Run(expected);

        using var rig = new CheckpointRig();
        Assert.Throws<TimeoutException>(() => Trainer(rig, Make(optimizer, seed: 1), Dying(afterSteps: 57)).Run());
        ITrainableModel<int> resumed = Make(optimizer, seed: 2);
        Trainer<int> trainer = Trainer(rig, resumed, new NoisyHalves());
        var actual = new ProgressList();
        Assert.Equal(50, trainer.Resume(rig.Path).Step);
        TrainingResult result = trainer.Run(actual);

        Assert.Equal(expected.Reports.Skip(50).Select(report => report.TrainingLoss), actual.Reports.Select(report => report.TrainingLoss));
        Assert.All(unbroken.State.Zip(resumed.State), pair => Assert.Equal(pair.First.ToArray(), pair.Second.ToArray()));
        Assert.Equal(File.ReadAllBytes(unbrokenRig.Path), File.ReadAllBytes(rig.Path));
        Assert.InRange(result.BestValidation!.Value.Evaluation.Loss, 0.3, 0.65); // below ln 2, which is chance
    }

    // Weights that overflow make the loss infinite: the generated step refuses it, and the trainer goes back.
    [Fact]
    public void A_diverging_training_is_put_back()
    {
        var model = new SgdNet(seed: 1);
        var options = new TrainingOptions { Length = TrainingLength.Steps(100), LearningRate = 3e38f, RecoveryInterval = 20 };
        float[] start = model.State[0].ToArray();

        TrainingDivergedException diverged = Assert.Throws<TrainingDivergedException>(
            () => new Trainer<int>(model, new NoisyHalves(), options).Run());

        Assert.Equal(0, diverged.RestoredStep);
        Assert.Equal(start, model.State[0].ToArray());
    }

    private static ITrainableModel<int> Make(string optimizer, long seed) => optimizer switch
    {
        "Sgd" => new SgdNet(seed),
        "Momentum" => new MomentumNet(seed),
        _ => new AdamNet(seed),
    };

    private static Trainer<int> Trainer(CheckpointRig rig, ITrainableModel<int> model, IBatchSource<int> source) => new(
        model,
        source,
        rig.Options with { LearningRate = new WarmUp(20, new CosineDecay(0.05f, 0.01f, 120)), ProgressInterval = 1 },
        CheckpointRig.Validation);

    private static NoisyHalves Dying(int afterSteps) => new()
    {
        BeforeNext = position => _ = position == afterSteps * 4 ? throw new TimeoutException("The process was killed.") : 0,
    };
}
