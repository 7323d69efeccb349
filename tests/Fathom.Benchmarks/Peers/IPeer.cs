namespace Fathom.Benchmarks.Peers;

/// <summary>A library that is measured beside Fathom.</summary>
internal interface IPeer
{
    string Name { get; }

    /// <summary>Loads the native library and sets it to one thread.</summary>
    /// <returns>Its name and version.</returns>
    string Load();

    /// <summary>What is compared. Each duel checks first that both sides compute the same.</summary>
    IEnumerable<Duel> Duels { get; }
}
