using CsCheck;
using Fathom.Threading;

namespace Fathom.Tests.Threading;

public class WorkShareTests
{
    [Fact]
    public void Shares_cover_the_work_in_order_and_differ_by_one_at_most() =>
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[1, 256]).Sample((items, members) => RequireFair(items, members));

    [Fact]
    public void The_largest_work_does_not_overflow() => RequireFair(int.MaxValue, 256);

    [Fact]
    public void The_first_member_has_the_least_and_the_last_the_most()
    {
        Assert.Equal(new WorkShare(0, 10), WorkShare.Of(21, 0, 2));
        Assert.Equal(new WorkShare(10, 21), WorkShare.Of(21, 1, 2));
    }

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 0, 0)]
    public void Numbers_out_of_range_are_refused(int items, int member, int members) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkShare.Of(items, member, members));

    private static void RequireFair(int items, int members)
    {
        int end = 0;
        for (int member = 0; member < members; member++)
        {
            WorkShare share = WorkShare.Of(items, member, members);
            Assert.Equal(end, share.Start);
            Assert.InRange(share.End - share.Start, items / members, (items / members) + (items % members == 0 ? 0 : 1));
            end = share.End;
        }

        Assert.Equal(items, end);
    }
}
