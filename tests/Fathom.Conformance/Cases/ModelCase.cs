using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Cases;

/// <summary>A declared model to be checked, whatever the type of its targets.</summary>
internal abstract class ModelCase(string name)
{
    /// <summary>The name on the command line.</summary>
    public string Name { get; } = name;

    /// <summary>Makes an instance to be described.</summary>
    public abstract IModel Describe();

    /// <summary>Runs one check on the model.</summary>
    public abstract void Run(Check check, Fault fault, IReport report);
}
