using Fathom.Threading;

namespace Fathom.Tests.Threading;

public sealed unsafe class CrowdingTests
{
    [Fact]
    public void A_machine_that_is_free_gives_no_rest()
    {
        var crowding = new Crowding();
        crowding.Note(hasWaited: false);

        Assert.Equal(0, Rest(crowding));
    }

    [Fact]
    public void Rests_double_up_to_64_steps()
    {
        var crowding = new Crowding();
        int[] rests = [.. Enumerable.Range(0, 9).Select(_ => RestAfter(crowding, hasWaited: true))];

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 64, 64], rests);
    }

    [Fact]
    public void Each_step_without_waiting_makes_the_next_rest_shorter()
    {
        var crowding = new Crowding();
        RestAfter(crowding, hasWaited: true);
        RestAfter(crowding, hasWaited: true);

        Assert.Equal(0, RestAfter(crowding, hasWaited: false));
        Assert.Equal(3, RestAfter(crowding, hasWaited: true));
    }

    [Fact]
    public void A_caller_that_waits_for_another_member_rests()
    {
        var team = new Team();
        int late = 1;

        Assert.True(team.TryRun(2, &TeamBodies.ComeLate, &late));

        Assert.True(team.Crowding.TakeRest());
        Assert.False(team.Crowding.TakeRest());
    }

    private static int RestAfter(Crowding crowding, bool hasWaited)
    {
        crowding.Note(hasWaited);
        return Rest(crowding);
    }

    private static int Rest(Crowding crowding)
    {
        int steps = 0;
        while (crowding.TakeRest())
        {
            steps++;
        }

        return steps;
    }
}
