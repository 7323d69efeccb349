using System.Collections.Generic;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>What a backward pass does to the weights, a structure of the generated code.</summary>
internal sealed record WeightGoal
{
    private WeightGoal(string name) => Name = name;

    /// <summary>The structure's name.</summary>
    public string Name { get; }

    /// <summary>Whether the pass that takes it fills in statistics.</summary>
    public bool Observes { get; private init; }

    /// <summary>Whether it sums up over the updates: what the statistics need follows from the minibatch otherwise.</summary>
    public bool SumsUpdates { get; private init; }

    /// <summary>Whether weights decay before products are added to them.</summary>
    public bool Decays { get; private init; }

    /// <summary>Whether the gradient is stored, and no weight changes.</summary>
    public bool Stores { get; private init; }

    public static WeightGoal Update { get; } = new("Update");

    public static WeightGoal Store { get; } = new("Store") { Stores = true };

    private static WeightGoal DecayingUpdate { get; } = new("DecayingUpdate") { Decays = true };

    /// <summary>The goals of a model whose products become new weights in some form.</summary>
    public static IEnumerable<WeightGoal> Of(UpdateForm form) => form == UpdateForm.FoldedRate
        ?
        [
            Update,
            DecayingUpdate,
            new("ObservedUpdate") { Observes = true },
            new("ObservedDecayingUpdate") { Observes = true, Decays = true, SumsUpdates = true },
            Store,
        ]
        : [Update, new("ObservedUpdate") { Observes = true, SumsUpdates = true }, Store];

    /// <summary>The line above the structure.</summary>
    public string Comment(Optimizer optimizer, string formula)
    {
        if (Stores)
        {
            return "The gradient itself, for a caller who reads gradients.";
        }

        string observed = Observes ? ", observed" : "";
        return Decays
            ? $"{optimizer} with weight decay{observed}: products are added to (1 - r d) w."
            : $"{optimizer}{observed}: {formula}";
    }
}
