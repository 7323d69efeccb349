using Fathom.Threading;

namespace Fathom.Tests.Threading;

public sealed unsafe class TeamFailureTests
{
    // The others wait at the barrier, or park there, or come only afterwards.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_exception_of_any_member_reaches_the_caller(int failing)
    {
        var team = new Team();
        for (int step = 0; step < 50; step++)
        {
            NotSupportedException exception = Assert.Throws<NotSupportedException>(() => Fail(team, failing));

            Assert.Equal($"member {failing} failed", exception.Message);
            Assert.Contains(nameof(FailAlone), exception.StackTrace, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_exception_of_several_reaches_the_caller()
    {
        var team = new Team();
        for (int step = 0; step < 200; step++)
        {
            Assert.Throws<NotSupportedException>(() => team.TryRun(3, &FailAlways, null));
        }
    }

    [Fact]
    public void The_team_works_after_a_failure()
    {
        var team = new Team();
        using var ring = new Ring(3);
        for (int step = 0; step < 50; step++)
        {
            Assert.Throws<NotSupportedException>(() => Fail(team, step % 3));
            Assert.True(team.TryRun(3, &Ring.Turn, ring.State));
        }

        Assert.Equal(0, ring.Errors);
        Assert.Equal(50 * Ring.Phases, ring.Turns);
    }

    // An interrupted thread finishes the step, whose workers use its memory, and is interrupted at its next wait.
    [Fact]
    public void An_interrupted_caller_finishes_its_step()
    {
        var team = new Team();
        bool ran = false;
        bool interrupted = false;
        var caller = new Thread(() =>
        {
            int late = 1;
            Thread.CurrentThread.Interrupt();
            ran = team.TryRun(2, &TeamBodies.ComeLate, &late);
            try
            {
                Thread.Sleep(0);
                Thread.Sleep(1);
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        });
        caller.Start();
        caller.Join();

        Assert.True(ran);
        Assert.True(interrupted);
    }

    private static void Fail(Team team, int failing) => team.TryRun(3, &FailAlone, &failing);

    private static void FailAlone(void* state, TeamMember member)
    {
        member.Meet();
        if (member.Index == *(int*)state)
        {
            throw new NotSupportedException($"member {member.Index} failed");
        }

        member.Meet();
        member.Meet();
    }

    private static void FailAlways(void* state, TeamMember member) => throw new NotSupportedException();
}
