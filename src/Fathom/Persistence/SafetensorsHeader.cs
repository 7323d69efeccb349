namespace Fathom.Persistence;

/// <summary>The header of a safetensors file: well formed, but not yet compared with what is expected.</summary>
/// <param name="Tensors">The tensors in the order of the header, their names unique.</param>
/// <param name="Metadata">The file's metadata; empty when there is none.</param>
internal sealed record SafetensorsHeader(IReadOnlyList<TensorEntry> Tensors, IReadOnlyDictionary<string, string> Metadata);
