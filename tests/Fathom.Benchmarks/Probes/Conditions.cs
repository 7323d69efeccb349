namespace Fathom.Benchmarks.Probes;

/// <summary>Under what settings a child process measures.</summary>
internal enum Conditions
{
    /// <summary>One thread, the best instruction set of the machine.</summary>
    OneThread,

    /// <summary>Two threads, the best instruction set of the machine.</summary>
    TwoThreads,

    /// <summary>One thread, AVX-512 switched off in the runtime.</summary>
    WithoutAvx512,
}
