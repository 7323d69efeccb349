using Fathom;

namespace Quickstart;

/// <summary>The same network, initialised by equation 16 of the paper.</summary>
[Model(Input = 1024, Batch = 10, InputSecondMoment = 0.37f)]
[Dense(256, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5, Name = "hidden")]
[Dense(9, Init = Init.GlorotUniform, Name = "output")]
public sealed partial class GlorotNet;
