namespace Fathom.Tests.Models;

/// <summary>With the identity as weights, a model whose logits are its inputs.</summary>
[Model(Input = 3, Batch = 1)]
[Dense(3)]
internal sealed partial class LogitNet;
