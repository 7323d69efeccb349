namespace Fathom.Tests;

public class AllocatedBytesTests
{
    [Fact]
    public void What_an_action_allocates_each_time_is_seen()
    {
        object[] kept = new object[1];

        Assert.InRange(AllocatedBytes.By(() => kept[0] = new byte[100]), 100, 200);
        Assert.Equal(0, AllocatedBytes.By(() => kept[0].GetHashCode()));
    }
}
