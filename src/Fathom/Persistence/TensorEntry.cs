namespace Fathom.Persistence;

/// <summary>What a header says of one tensor, unjudged.</summary>
/// <param name="Name">The tensor's name.</param>
/// <param name="ElementType">The type of its elements, "F32" for instance.</param>
/// <param name="Shape">Its dimensions, outermost first.</param>
/// <param name="Begin">The offset of its first byte in the data.</param>
/// <param name="End">The offset of the byte after its last.</param>
internal sealed record TensorEntry(string Name, string ElementType, ulong[] Shape, ulong Begin, ulong End);
