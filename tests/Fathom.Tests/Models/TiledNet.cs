namespace Fathom.Tests.Models;

/// <summary>Too many weights for the first-level cache, so that rows are predicted layer by layer, in tiles and one by one.</summary>
[Model(Input = 37, Batch = 4)]
[Dense(168, Activation.GELU)]
[Dense(64, Activation.SiLU)]
[Dense(40, Activation.LeakyReLU)]
[Dense(6)]
internal sealed partial class TiledNet;
