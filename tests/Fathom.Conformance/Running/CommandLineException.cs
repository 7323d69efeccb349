namespace Fathom.Conformance.Running;

/// <summary>The command line cannot be understood.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
