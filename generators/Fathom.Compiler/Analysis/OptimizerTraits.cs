using System;
using System.Collections.Generic;

namespace Fathom.Compiler.Analysis;

/// <summary>What the compiler knows of an optimizer.</summary>
internal static class OptimizerTraits
{
    /// <summary>The names of the values kept beside each parameter, in the order of their blocks in memory; they are the names in files
    /// too.</summary>
    public static IReadOnlyList<string> StateNames(Optimizer optimizer) => optimizer switch
    {
        Optimizer.Sgd => [],
        Optimizer.Momentum or Optimizer.Nesterov => ["momentum"],
        Optimizer.Adam or Optimizer.AdamW => ["first_moment", "second_moment"],
        _ => throw new ArgumentOutOfRangeException(nameof(optimizer), optimizer, "Every optimizer has its state here."),
    };
}
