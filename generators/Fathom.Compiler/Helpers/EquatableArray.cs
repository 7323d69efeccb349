using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Fathom.Compiler.Helpers;

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> =>
        new(items.ToImmutableArray());

    public static EquatableArray<T> OneOrNone<T>(T? item)
        where T : class, IEquatable<T> =>
        item is null ? default : new(ImmutableArray.Create(item));
}
