namespace Fathom.Compiler.Planning;

/// <summary>Whether a kernel's number of rows is known at build time.</summary>
internal enum RowCount
{
    /// <summary>The declared minibatch.</summary>
    Batch,

    /// <summary>Any number of whole tiles, given at run time; the minibatch, whose last tile may be narrower, is one.</summary>
    Any,
}
