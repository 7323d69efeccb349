namespace Fathom.Tests.Threading;

/// <summary>Tests that set the size of the process's team and need it for themselves: no other test runs at the same time.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public sealed class WholeProcess;
