namespace Fathom.Compiler.Tests.Compiles;

/// <summary>A place for a model where careless generated code does not compile.</summary>
/// <param name="Title">What is hostile about it.</param>
/// <param name="Template">The source; <c>$MODEL</c> stands for the attributes.</param>
internal sealed record HostileName(string Title, string Template)
{
    public static readonly HostileName[] All =
    [
        new("plain", "/// <summary>A model.</summary>\n$MODEL public sealed partial class Net;"),
        new("unsealed in a namespace", "namespace User.Models;\n/// <summary>A model.</summary>\n$MODEL public partial class Net;"),
        new("keywords", "namespace @namespace.@event; /// <summary>A model.</summary>\n$MODEL public partial class @class;"),
        new("contextual keywords", "namespace @record; internal static partial class @file { $MODEL internal sealed partial class @var; }"),
        new("unicode", "namespace Größe; /// <summary>A model.</summary>\n$MODEL public sealed partial class Сеть網;"),
        new("nested and generic containers",
            "namespace User; internal partial interface IOuter<@in, T> where T : class { "
            + "internal partial record struct Middle<U>(int Value) where U : struct { $MODEL internal sealed partial class Net; } }"),
        new("generic model", "namespace User; $MODEL internal partial class Net<T, TKey> where T : new() where TKey : notnull;"),
        new("record", "namespace User; $MODEL internal sealed partial record Net;"),
        new("type called System",
            "namespace User { internal sealed class System; internal sealed class Math; internal sealed class Span; "
            + "$MODEL internal sealed partial class Net; }"),
        new("model called System", "namespace User; $MODEL internal sealed partial class System;"),
        new("namespace called Fathom inside another",
            "namespace User.Fathom { internal sealed class Parameter; } namespace User { $MODEL internal sealed partial class Net; }"),
        new("members of the usual names",
            "namespace User; $MODEL internal sealed partial class Net { private int seed; internal int Inputs { get; set; } "
            + "internal int arena() => seed + Inputs; "
            + "public Net(long seed, int inputs) : this(seed) => (this.seed, Inputs) = (1, inputs); }"),
        new("everything the framework has under other names",
            "namespace User; internal sealed class Vector256; internal sealed class Unsafe; internal sealed class GC; "
            + "internal sealed class Loss; internal sealed class Activation; internal sealed class DenseLayers; "
            + "$MODEL internal sealed partial class Net;"),
    ];

    public override string ToString() => Title;
}
