namespace Fathom.Published;

/// <summary>A network whose widths are no multiples of a vector.</summary>
[Model(Input = 13, Batch = 8)]
[Dense(19, Activation.Tanh)]
[Dense(3)]
internal sealed partial class PublishedNet;
