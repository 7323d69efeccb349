namespace Fathom.Compiler.Planning;

/// <summary>How a model's rows are predicted on one instruction set, and why.</summary>
/// <param name="Form">Row by row, or layer by layer.</param>
/// <param name="ParameterLength">Floats of parameters that a prediction reads.</param>
/// <param name="WidestLayer">Floats of the widest layer's outputs, in whole cache lines.</param>
/// <param name="Reason">What decided.</param>
internal sealed record PredictionPlan(PredictionForm Form, int ParameterLength, int WidestLayer, string Reason);
