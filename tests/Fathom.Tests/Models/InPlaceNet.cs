namespace Fathom.Tests.Models;

/// <summary>One layer with as many outputs as inputs, more than are summed at a time.</summary>
[Model(Input = 72, Batch = 4, Loss = Loss.Quadratic)]
[Dense(72)]
internal sealed partial class InPlaceNet;
