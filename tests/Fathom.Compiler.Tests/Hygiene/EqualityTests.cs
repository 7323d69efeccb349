extern alias runtime;

using System.Reflection;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>Equal declarations make equal specifications, and each setting of the attributes makes an unequal one.</summary>
public sealed class EqualityTests
{
    private const string Source = """
        using Fathom;
        [Model(Input = 4, Batch = 8)]
        [Dense(5, Activation.LeakyReLU)]
        [Dense(3)]
        partial class Net;
        """;

    public static TheoryData<string> ModelSettings => Settings(typeof(runtime::Fathom.ModelAttribute));

    public static TheoryData<string> LayerSettings => Settings(typeof(runtime::Fathom.DenseAttribute));

    [Theory]
    [InlineData("", "")]
    [InlineData("[Dense(3)]", "/* the classes */ [DenseAttribute(units: 1 + 2)]")]
    [InlineData("Batch = 8", "Batch = Sizes.Batch")]
    [InlineData("partial class Net;", "partial class Net { public int Answer => 42; } partial class Net;")]
    public void EquivalentSources_MakeEqualSpecs(string before, string after)
    {
        const string Sizes = "static class Sizes { public const int Batch = 8; }";
        ModelSpec left = Specs.Valid(Source + Sizes);
        ModelSpec right = Specs.Valid((before.Length == 0 ? Source : Source.Replace(before, after)) + Sizes);

        Assert.NotSame(left, right);
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(ModelSettings))]
    public void ChangedModelSetting_MakesAnUnequalSpec(string setting)
    {
        string declared = setting is "Input" or "Batch"
            ? Source.Replace($"{setting} = ", $"{setting} = 1")
            : Source.Replace("Batch", $"{Changed(setting, typeof(runtime::Fathom.ModelAttribute))}, Batch");

        AssertUnequal(Source, declared);
    }

    [Theory]
    [MemberData(nameof(LayerSettings))]
    public void ChangedLayerSetting_MakesAnUnequalSpec(string setting)
    {
        string declared = setting switch
        {
            "Units" => Source.Replace("Dense(5", "Dense(6"),
            "Activation" => Source.Replace("LeakyReLU", "SiLU"),
            "Alpha" => Source.Replace("LeakyReLU", "ELU, Alpha = 0.125f"),
            _ => Source.Replace("LeakyReLU", $"LeakyReLU, {Changed(setting, typeof(runtime::Fathom.DenseAttribute))}"),
        };

        AssertUnequal(setting == "Alpha" ? Source.Replace("LeakyReLU", "ELU") : Source, declared);
    }

    [Theory]
    [InlineData("class Net", "class Web")]
    [InlineData("partial class Net", "sealed partial class Net")]
    [InlineData("partial class Net", "partial record Net")]
    [InlineData("[Dense(3)]", "[Dense(4)] [Dense(3)]", "(4", "(4, Activation.Tanh")]
    public void ChangedClassOrLayers_MakeAnUnequalSpec(string before, string after, string then = "\0", string last = "")
    {
        AssertUnequal(Source, Source.Replace(before, after).Replace(then, last));
    }

    private static void AssertUnequal(string before, string after)
    {
        ModelSpec original = Specs.Valid(before);
        ModelSpec changed = Specs.Valid(after);

        // Not only in the text of the attributes: in what the plan is made from.
        Assert.NotEqual(original with { DeclaredAttributes = default }, changed with { DeclaredAttributes = default });
    }

    private static string Changed(string setting, Type attribute)
    {
        PropertyInfo property = attribute.GetProperty(setting)!;
        string value = property.PropertyType switch
        {
            { IsEnum: true } type => $"({type.FullName})1",
            var type when type == typeof(bool) => "false",
            var type when type == typeof(float) => "0.125f",
            var type when type == typeof(int) => "2",
            var type when type == typeof(string) => "\"renamed\"",
            var type => throw new InvalidOperationException($"No other value is known for {type}."),
        };
        return $"{setting} = {value}";
    }

    private static TheoryData<string> Settings(Type attribute) => new(attribute
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Select(static property => property.Name));
}
