namespace Fathom.Compiler.Planning;

/// <summary>Whether a layer hands a gradient down.</summary>
internal enum LayerPosition
{
    /// <summary>The first layer, whose inputs are the examples: nobody wants their gradient.</summary>
    First,

    /// <summary>Any other layer.</summary>
    Later,
}
