using Fathom.Threading;

namespace Fathom.Tests.Threading;

/// <summary>Teams of their own: other tests may hold the process's.</summary>
public sealed unsafe class TeamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Every_member_runs_once_a_step(int members)
    {
        var team = new Team();
        int* calls = stackalloc int[members];
        for (int step = 1; step <= 1_000; step++)
        {
            Assert.True(team.TryRun(members, &TeamBodies.CountCall, calls));
            Assert.All(new ReadOnlySpan<int>(calls, members).ToArray(), count => Assert.Equal(step, count));
        }

        Assert.Equal(members - 1, team.Workers);
    }

    [Fact]
    public void A_hundred_thousand_steps_run()
    {
        var team = new Team();
        int* calls = stackalloc int[2];
        for (int step = 0; step < 100_000; step++)
        {
            team.TryRun(2, &TeamBodies.CountCall, calls);
        }

        Assert.Equal(100_000, calls[0]);
        Assert.Equal(100_000, calls[1]);
    }

    [Fact]
    public void The_number_of_members_may_change_with_every_step()
    {
        var team = new Team();
        int* calls = stackalloc int[4];
        for (int step = 0; step < 400; step++)
        {
            Assert.True(team.TryRun((step % 4) + 1, &TeamBodies.CountCall, calls));
        }

        Assert.Equal([400, 300, 200, 100], new ReadOnlySpan<int>(calls, 4).ToArray());
        Assert.Equal(3, team.Workers);
    }

    [Fact]
    public void The_first_member_is_the_caller_and_the_others_are_named_background_threads()
    {
        var team = new Team();
        var threads = new Thread[3];
        TeamBodies.Threads = threads;

        team.TryRun(3, &TeamBodies.NoteThread, null);

        Assert.Same(Thread.CurrentThread, threads[0]);
        Assert.Equal(["Fathom worker 1", "Fathom worker 2"], threads[1..].Select(thread => thread.Name));
        Assert.All(threads[1..], thread => Assert.True(thread.IsBackground));
    }

    // Each phase reads what the members before and after wrote in the last one: without barriers some are ahead or behind.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void What_members_wrote_before_a_barrier_is_read_after_it(int members)
    {
        var team = new Team();
        using var ring = new Ring(members);
        for (int step = 0; step < 200; step++)
        {
            team.TryRun(members, &Ring.Turn, ring.State);
        }

        Assert.Equal(0, ring.Errors);
        Assert.Equal(200 * Ring.Phases, ring.Turns);
    }

    // A collection stops all threads, also those that spin or are parked, and lets them go on.
    [Fact]
    public void Steps_run_through_garbage_collections()
    {
        var team = new Team();
        using var ring = new Ring(2);
        int collections = GC.CollectionCount(0);
        var caller = new Thread(() => RunUntilCollected(team, ring, collections + 20));
        caller.Start();
        while (!caller.Join(millisecondsTimeout: 1))
        {
            GC.Collect(0);
        }

        Assert.Equal(0, ring.Errors);
    }

    [Fact]
    public void A_parked_team_wakes()
    {
        var team = new Team();
        int* calls = stackalloc int[3];
        for (int step = 0; step < 20; step++)
        {
            team.TryRun(3, &TeamBodies.CountCall, calls);
            Thread.Sleep(2);
        }

        Assert.Equal([20, 20, 20], new ReadOnlySpan<int>(calls, 3).ToArray());
    }

    // Longer than a member spins at a barrier, so the others park there.
    [Fact]
    public void Members_parked_at_a_barrier_wake()
    {
        var team = new Team();
        int late = 0;
        for (int step = 0; step < 6; step++)
        {
            late = step % 3;
            Assert.True(team.TryRun(3, &TeamBodies.ComeLate, &late));
        }
    }

    [Fact]
    public void A_busy_team_refuses_and_says_so()
    {
        var team = new Team();
        TeamBodies.Inner = team;
        int refusals = 0;

        Assert.True(team.TryRun(2, &TeamBodies.AskAgain, &refusals));

        Assert.Equal(2, refusals);
        Assert.True(team.TryRun(2, &TeamBodies.Nothing, null));
    }

    [Fact]
    public void A_step_allocates_nothing()
    {
        var team = new Team();
        int* calls = stackalloc int[2];
        team.TryRun(2, &TeamBodies.CountCall, calls);

        long allocated = AllocatedBytes.By(() =>
        {
            for (int step = 0; step < 1_000; step++)
            {
                team.TryRun(2, &TeamBodies.CountCall, calls);
            }
        });

        Assert.Equal(0, allocated);
    }

    private static void RunUntilCollected(Team team, Ring ring, int collections)
    {
        while (GC.CollectionCount(0) < collections)
        {
            team.TryRun(2, &Ring.Turn, ring.State);
        }
    }
}
