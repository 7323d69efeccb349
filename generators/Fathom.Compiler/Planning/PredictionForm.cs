namespace Fathom.Compiler.Planning;

/// <summary>How rows are predicted.</summary>
internal enum PredictionForm
{
    /// <summary>
    /// Every row goes through the whole network in one method, its activations on the stack. For weights that stay in the first-level
    /// cache: a tile of rows would only save loads that cost nothing there.
    /// </summary>
    RowByRow,

    /// <summary>Rows go through a layer together, in tiles that share its weights; a single row through kernels of its own.</summary>
    LayerByLayer,
}
