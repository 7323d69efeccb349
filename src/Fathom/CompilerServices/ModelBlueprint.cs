using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>What a generated model tells the runtime about itself: its declaration and its plan's memory, in floats from the arena's
/// start.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelBlueprint
{
    /// <summary>The declaration.</summary>
    public required ModelDescription Description { get; init; }

    /// <summary>The optimiser's constants as declared: the starting values of every instance.</summary>
    public required Func<OptimizerSettings> DeclaredSettings { get; init; }

    /// <summary>The memory of each layer, in order.</summary>
    public required IReadOnlyList<LayerBlueprint> Layers { get; init; }

    /// <summary>Floats of the parameter block, and the distance from a parameter to its optimiser state.</summary>
    public required int ParameterLength { get; init; }

    /// <summary>The values the optimiser keeps beside each parameter, in the order of their blocks.</summary>
    public required IReadOnlyList<string> StateNames { get; init; }

    /// <summary>Floats of a training arena.</summary>
    public required int TrainingLength { get; init; }

    /// <summary>Where the minibatch's inputs start.</summary>
    public required int Inputs { get; init; }

    /// <summary>Floats from one row of inputs to the next.</summary>
    public required int InputPitch { get; init; }

    /// <summary>Where the minibatch's float targets start; their pitch is the last layer's.</summary>
    public required int Targets { get; init; }

    /// <summary>Floats of a predictor's scratch, its inputs first.</summary>
    public required int PredictionLength { get; init; }
}
