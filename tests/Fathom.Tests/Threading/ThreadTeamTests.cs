using Fathom.Threading;

namespace Fathom.Tests.Threading;

/// <summary>The process's team, which other tests may use at the same time: nothing here depends on how many members come.</summary>
public sealed unsafe class ThreadTeamTests : IDisposable
{
    private readonly int _size = ThreadTeam.Size;

    public void Dispose() => ThreadTeam.Size = _size;

    [Fact]
    public void Two_callers_at_once_finish_with_the_sums_of_one()
    {
        ThreadTeam.Size = 3;
        double[] expected = Sums(members: 1, seed: 1);
        double[][] results = new double[2][];
        Thread[] callers = [.. Enumerable.Range(0, 2).Select(caller => new Thread(() => results[caller] = Sums(members: 3, seed: 1)))];
        Array.ForEach(callers, caller => caller.Start());
        Array.ForEach(callers, caller => caller.Join());

        Assert.All(results, sums => Assert.Equal(expected, sums));
    }

    [Fact]
    public void The_size_may_change_while_steps_run()
    {
        double[] expected = Sums(members: 1, seed: 2);
        double[]? sums = null;
        var caller = new Thread(() => sums = Sums(members: int.MaxValue, seed: 2));
        caller.Start();
        for (int size = 1; caller.IsAlive; size = (size % 4) + 1)
        {
            ThreadTeam.Size = size;
            Thread.Yield();
        }

        Assert.Equal(expected, sums);
    }

    [Fact]
    public void A_team_of_one_is_the_caller()
    {
        ThreadTeam.Size = 1;
        int calls = 0;

        ThreadTeam.Run(8, &TeamBodies.CountCall, &calls);

        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_step_within_a_step_runs_on_each_member_alone()
    {
        ThreadTeam.Size = 2;
        int calls = 0;

        ThreadTeam.Run(1, &Nest, &calls);

        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_failure_of_a_lone_caller_is_the_callers() =>
        Assert.Throws<NotSupportedException>(() => ThreadTeam.Run(1, &Fail, null));

    [Fact]
    public void Fewer_than_one_member_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreadTeam.Run(0, &TeamBodies.Nothing, null));

    private static void Fail(void* state, TeamMember member) => throw new NotSupportedException();

    private static void Nest(void* state, TeamMember member) => ThreadTeam.Run(2, &TeamBodies.CountCall, state);

    // A stencil by ownership: every value from its two neighbours of the last round, 100 rounds to a step.
    private static double[] Sums(int members, int seed)
    {
        using var field = new Field(seed);
        for (int step = 0; step < 100; step++)
        {
            ThreadTeam.Run(members, &Field.Smooth, field.State);
        }

        return field.ToArray();
    }
}
