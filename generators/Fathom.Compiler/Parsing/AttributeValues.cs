using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Helpers;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>
/// The values written in one attribute, by the names of the properties they end in. A value the compiler has already rejected reads as the
/// fallback, so that its error stays the only one.
/// </summary>
internal sealed class AttributeValues
{
    private readonly List<KeyValuePair<string, TypedConstant>> _values = [];

    public AttributeValues(AttributeData attribute)
    {
        IsRejected = attribute.AttributeConstructor is null;
        if (attribute.AttributeConstructor is { } constructor)
        {
            _values.AddRange(constructor.Parameters.Zip(attribute.ConstructorArguments, static (parameter, value) =>
                new KeyValuePair<string, TypedConstant>(PropertyName(parameter), value)));
        }

        _values.AddRange(attribute.NamedArguments);
    }

    /// <summary>Whether the compiler found no constructor for the arguments, so that what is stated cannot be told.</summary>
    public bool IsRejected { get; }

    /// <summary>The names, in the order written.</summary>
    public EquatableArray<string> Stated => _values.Select(static value => value.Key).ToEquatableArray();

    public bool States(string name) => _values.Any(value => value.Key == name);

    public int Integer(string name, int fallback) => Value(name) is int value ? value : fallback;

    public float Number(string name, float fallback) => Value(name) is float value ? value : fallback;

    public bool Switch(string name, bool fallback) => Value(name) is bool value ? value : fallback;

    public string? Text(string name) => Value(name) as string;

    private object? Value(string name)
    {
        TypedConstant constant = _values.FirstOrDefault(value => value.Key == name).Value;
        return constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? constant.Value : null;
    }

    private static string PropertyName(IParameterSymbol parameter) =>
        parameter.Name.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + parameter.Name.Substring(1);
}
