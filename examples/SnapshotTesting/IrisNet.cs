using Fathom;

namespace SnapshotTesting;

[Model(Input = 4, Batch = 4)]
[Dense(8, Activation.ReLU)]
[Dense(3)]
public sealed partial class IrisNet;
