using System.Diagnostics;
using Fathom.CompilerServices;

namespace Fathom.Tests.Threading;

/// <summary>Training is the same to the bit on any number of threads.</summary>
[Collection(nameof(WholeProcess))]
public sealed class SharedTrainingTests : IDisposable
{
    private static readonly int[] Sizes = [2, 3, 4, 7];

    private readonly int _size = ThreadTeam.Size;

    public SharedTrainingTests() => ThreadTeam.RestsInCrowds = false;

    public static TheoryData<string> Models => [.. SharedTraining.Models.Keys];

    public void Dispose()
    {
        ThreadTeam.Size = _size;
        ThreadTeam.RestsInCrowds = true;
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_size_of_the_team_gives_the_bits_of_one(string model) => Assert.Equal("", Compare(model));

    [Theory]
    [MemberData(nameof(Models))]
    public void Training_is_finite_and_changes_what_it_should(string model)
    {
        ITrainableModel<int> fresh = SharedTraining.Models[model]();
        SharedTraining training = SharedTraining.Run(SharedTraining.Models[model]());

        Assert.All(training.Losses, static loss => Assert.True(float.IsFinite(BitConverter.Int32BitsToSingle(loss))));
        Assert.All(training.Gradients.Select(BitConverter.Int32BitsToSingle), static value => Assert.True(float.IsFinite(value)));
        Assert.NotEqual(Tests.Models.Examples.Bits(fresh), training.Parameters);
        Assert.NotEqual(training.Losses[0], training.Losses[^1]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Two_models_at_once_give_the_bits_of_each_alone(int size)
    {
        string[] names = [nameof(SharedSgdNet), nameof(SharedAdamNet)];
        ThreadTeam.Size = 1;
        SharedTraining[] alone = [.. names.Select(static name => SharedTraining.Run(SharedTraining.Models[name]()))];
        ThreadTeam.Size = size;
        var together = new SharedTraining[names.Length];
        using var start = new Barrier(names.Length);
        Thread[] threads = [.. names.Select((name, index) => new Thread(() =>
        {
            start.SignalAndWait();
            together[index] = SharedTraining.Run(SharedTraining.Models[name]());
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        Assert.All(
            names.Select((_, index) => together[index].DifferenceFrom(alone[index])),
            static difference => Assert.Equal("", difference));
    }

    [Theory]
    [InlineData(InstructionSet.Avx2)]
    [InlineData(InstructionSet.Vector128)]
    [InlineData(InstructionSet.Scalar)]
    public void Every_instruction_set_does(InstructionSet instructionSet)
    {
        if (!InstructionSets.IsSupported(instructionSet))
        {
            return;
        }

        ProcessStartInfo command = ChildProcess.Command(ChildProcess.SharedTraining);
        command.Environment[InstructionSets.OverrideVariable] = instructionSet.ToString();

        Assert.Equal($"{instructionSet}: all the same", ChildProcess.Output(command));
    }

    /// <summary>The same comparison in a process of its own, for another instruction set.</summary>
    internal static int RunInChild()
    {
        string[] differences = [.. SharedTraining.Models.Keys.Select(Compare).Where(static difference => difference.Length > 0)];
        Console.WriteLine($"{InstructionSets.Current}: {(differences.Length == 0 ? "all the same" : string.Join("; ", differences))}");
        return 0;
    }

    private static string Compare(string model)
    {
        ThreadTeam.Size = 1;
        SharedTraining alone = SharedTraining.Run(SharedTraining.Models[model]());
        var differences = new List<string>();
        foreach (int size in Sizes)
        {
            ThreadTeam.Size = size;
            string difference = SharedTraining.Run(SharedTraining.Models[model]()).DifferenceFrom(alone);
            if (difference.Length > 0)
            {
                differences.Add($"{model} on {size} threads: {difference}");
            }
        }

        return string.Join("; ", differences);
    }
}
