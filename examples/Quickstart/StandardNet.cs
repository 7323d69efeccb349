using Fathom;

namespace Quickstart;

/// <summary>The deep tanh network as it was initialised before 2010: equation 1 of the paper.</summary>
[Model(Input = 1024, Batch = 10, InputSecondMoment = 0.37f)]
[Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5, Name = "hidden")]
[Dense(9, Init = Init.Standard, Name = "output")]
public sealed partial class StandardNet;
