using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>The kernels of a model for one instruction set.</summary>
/// <param name="Machine">The instruction set.</param>
/// <param name="Layers">The kernels, layer by layer.</param>
/// <param name="Form">How the products of the minibatch become new weights.</param>
/// <param name="Prediction">How rows are predicted with them.</param>
internal sealed record TargetPlan(TargetMachine Machine, EquatableArray<LayerKernels> Layers, UpdateForm Form, PredictionPlan Prediction);
