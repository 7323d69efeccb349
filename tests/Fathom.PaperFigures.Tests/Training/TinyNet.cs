namespace Fathom.PaperFigures.Tests.Training;

/// <summary>A network on Shapeset's inputs that trains in no time.</summary>
[Model(Input = 1024, Batch = 10)]
[Dense(8, Activation.Tanh, Repeat = 2, Name = "layer")]
[Dense(9, Name = "output")]
public sealed partial class TinyNet;
