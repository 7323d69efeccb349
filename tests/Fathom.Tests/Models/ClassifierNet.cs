namespace Fathom.Tests.Models;

[Model(Input = 5, Batch = 4, Optimizer = Optimizer.Adam)]
[Dense(7, Activation.Tanh, Name = "hidden")]
[Dense(3, Name = "output")]
internal sealed partial class ClassifierNet;
