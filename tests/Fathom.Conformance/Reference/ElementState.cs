namespace Fathom.Conformance.Reference;

/// <summary>A parameter's element with its optimiser's state: the velocity, or Adam's two moments.</summary>
internal readonly record struct ElementState(double Value, double First, double Second);
