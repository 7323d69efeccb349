using System.ComponentModel;

namespace Fathom.Threading;

/// <summary>A range of whole tiles that one member of a team owns.</summary>
/// <param name="Start">The first tile.</param>
/// <param name="End">The tile after the last.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct WorkShare(int Start, int End)
{
    /// <summary>Splits tiles into contiguous ranges, one a member and in their order, whose lengths differ by one at most.</summary>
    /// <param name="items">The number of tiles, 0 or more.</param>
    /// <param name="member">The member, from 0.</param>
    /// <param name="members">The number of members, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static WorkShare Of(int items, int member, int members)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ArgumentOutOfRangeException.ThrowIfNegative(member);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(member, members);

        // Rounding down gives member 0, which also does what is not split, never more than another, and gives the last, whose last tile may
        // be narrower, never less.
        return new WorkShare(Boundary(items, member, members), Boundary(items, member + 1, members));
    }

    private static int Boundary(int items, int member, int members) => (int)((long)items * member / members);
}
