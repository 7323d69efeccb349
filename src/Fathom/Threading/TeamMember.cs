using System.ComponentModel;

namespace Fathom.Threading;

/// <summary>One of those that carry out a step together.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TeamMember
{
    private readonly TeamBarrier? _barrier;

    internal TeamMember(TeamBarrier? barrier, int index, int count)
    {
        _barrier = barrier;
        Index = index;
        Count = count;
    }

    /// <summary>Which member this is: 0, the thread that runs the step, to <see cref="Count"/> - 1.</summary>
    public int Index { get; }

    /// <summary>The number of members, at least 1.</summary>
    public int Count { get; }

    /// <summary>The only member of a team of one.</summary>
    public static TeamMember Alone => new(barrier: null, 0, 1);

    /// <summary>Waits until every member has come here; each then sees what all wrote before. Every member of a step must come equally
    /// often.</summary>
    public void Meet() => _barrier?.Meet(Index);

    /// <summary>What this member owns of work that can be split into <paramref name="items"/> tiles.</summary>
    public WorkShare ShareOf(int items) => WorkShare.Of(items, Index, Count);
}
