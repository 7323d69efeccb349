namespace Fathom.CompilerServices;

/// <summary>Notices when two threads use an object at the same time. A field of its owner, not to be copied.</summary>
internal struct ExclusiveUse
{
    private int _inUse;

    /// <exception cref="ConcurrentUseException">Another thread is inside.</exception>
    public void Enter(string owner)
    {
        if (Interlocked.CompareExchange(ref _inUse, 1, 0) != 0)
        {
            throw new ConcurrentUseException(owner);
        }
    }

    public void Exit() => Volatile.Write(ref _inUse, 0);
}
