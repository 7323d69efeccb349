using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Running;

/// <summary>Keeps what one check reports.</summary>
internal sealed class CollectingReport : IReport
{
    private readonly List<string> _failures = [];

    public IReadOnlyList<string> Failures => _failures;

    public void Fail(string message) => _failures.Add(message);
}
