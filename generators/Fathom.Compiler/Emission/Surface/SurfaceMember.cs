using System.Collections.Generic;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>One public member of a generated class: what users see of it. What it does is written apart, by <see
/// cref="SurfaceBodies"/>.</summary>
/// <param name="Kind">Its kind, by which its body is found.</param>
/// <param name="Signature">Everything before the body.</param>
/// <param name="Documentation">Its XML documentation.</param>
internal sealed record SurfaceMember(MemberKind Kind, string Signature, IReadOnlyList<string> Documentation);
