using System.Text.Json.Serialization;

namespace Fathom.Insight;

/// <summary>One line of a run log.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RunStarted), "run")]
[JsonDerivedType(typeof(ProgressEntry), "progress")]
[JsonDerivedType(typeof(ValidationEntry), "validation")]
[JsonDerivedType(typeof(MomentsEntry), "moments")]
[JsonDerivedType(typeof(FullEntry), "full")]
[JsonDerivedType(typeof(RunEnded), "end")]
public abstract record RunEntry;
