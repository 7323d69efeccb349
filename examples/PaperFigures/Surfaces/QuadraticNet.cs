using Fathom;

namespace PaperFigures.Surfaces;

/// <summary>The same network, its sigmoid judged by the square of its distance from the target.</summary>
[Model(Input = 1, Batch = 10, Loss = Loss.MeanSquaredError)]
[Dense(1, Activation.Tanh, Init = Init.Standard, UseBias = false, Name = "hidden")]
[Dense(1, Activation.Sigmoid, Init = Init.Standard, UseBias = false, Name = "output")]
public sealed partial class QuadraticNet;
