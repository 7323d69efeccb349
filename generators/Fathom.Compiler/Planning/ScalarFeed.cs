namespace Fathom.Compiler.Planning;

/// <summary>How the scalars of an outer product reach their multiply-adds.</summary>
internal enum ScalarFeed
{
    /// <summary>Each is loaded into every lane of a register of its own.</summary>
    Broadcast,

    /// <summary>A vector's worth that lies together is loaded at once, and each multiply-add names its lane.</summary>
    ByLane,
}
