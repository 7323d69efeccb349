namespace Fathom.Propagation;

/// <summary>What the mean square of a minibatch consists of.</summary>
internal enum Averaged
{
    /// <summary>The squares of single examples.</summary>
    Examples,

    /// <summary>The products of two, which stray less: by the mean of both.</summary>
    Pairs,
}
