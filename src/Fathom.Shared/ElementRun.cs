namespace Fathom;

/// <summary>Elements of a parameter that lie one after the other.</summary>
/// <param name="Start">Floats from the parameter's start to the first.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct ElementRun(long Start, int Length);
