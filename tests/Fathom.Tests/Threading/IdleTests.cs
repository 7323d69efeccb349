using System.Globalization;

namespace Fathom.Tests.Threading;

public class IdleTests
{
    // Parked workers use none; the system counts in units of 10 ms. Workers that go on spinning use a second of each processor they get,
    // and used 250 and 480 ms on one and two processors that other processes kept busy.
    [Fact]
    public void A_team_without_work_uses_no_processor_time()
    {
        double used = double.Parse(ChildProcess.Output(ChildProcess.Command(ChildProcess.IdleTeam)), CultureInfo.InvariantCulture);

        Assert.InRange(used, 0, 100);
    }
}
