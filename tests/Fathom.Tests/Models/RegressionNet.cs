namespace Fathom.Tests.Models;

[Model(Input = 5, Batch = 4, Loss = Loss.MeanSquaredError)]
[Dense(6, Activation.ReLU)]
[Dense(2)]
internal sealed partial class RegressionNet;
