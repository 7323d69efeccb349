namespace Fathom.Compiler.Diagnostics;

/// <summary>What the generator writes for a model that breaks a rule.</summary>
internal enum Consequence
{
    /// <summary>The model: the rule only informs.</summary>
    None,

    /// <summary>The public surface with members that throw.</summary>
    Stub,

    /// <summary>Nothing: any further part would itself not compile.</summary>
    Nothing,
}
