namespace Fathom.Compiler.Planning;

/// <summary>Whether a kernel's number of rows is known at build time.</summary>
internal enum RowCount
{
    /// <summary>The declared minibatch.</summary>
    Batch,

    /// <summary>Any number, given at run time.</summary>
    Any,
}
