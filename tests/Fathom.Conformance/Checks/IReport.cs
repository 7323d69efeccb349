namespace Fathom.Conformance.Checks;

/// <summary>Where checks say what is wrong.</summary>
internal interface IReport
{
    /// <summary>The check did not hold.</summary>
    /// <param name="message">What was expected and what came.</param>
    void Fail(string message);
}
