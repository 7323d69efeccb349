using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Diagnostics;

/// <summary>One breach of a rule: where, and what the message's placeholders stand for.</summary>
internal sealed record Violation(Spot Spot, EquatableArray<string> Arguments)
{
    public static Violation At(Spot spot, params string[] arguments) => new(spot, arguments.ToEquatableArray());

    public object[] ToMessageArguments() => Arguments.ToArray<object>();
}
