using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Infrastructure;

namespace Fathom.Compiler.Tests.Parsing;

/// <summary>What is needed to write another part of the user's class.</summary>
public sealed class TypeSpecTests
{
    private const string Model = "[Fathom.Model(Input = 4)] [Fathom.Dense(3)] ";

    [Fact]
    public void GlobalNamespace_IsEmpty()
    {
        TypeSpec type = Read(Model + "public sealed partial class Net;");

        Assert.Equal(string.Empty, type.Namespace);
        Assert.Equal(["partial class Net"], type.Headers);
        Assert.Equal(("Net", "Net", "Net", true), (type.Name, type.DisplayName, type.HintName, type.IsSealed));
    }

    [Fact]
    public void Keywords_AreEscapedEverywhereButInNamesForPeople()
    {
        TypeSpec type = Read($"namespace @if.record.N; partial class @class<@int> {{ {Model} partial class @file<@params, T>; }}");

        Assert.Equal("@if.@record.N", type.Namespace);
        Assert.Equal(["partial class @class<@int>", "partial class @file<@params, T>"], type.Headers);
        Assert.Equal(("@file", "file", "if.record.N.class(1)+file(2)", false), (type.Name, type.DisplayName, type.HintName, type.IsSealed));
    }

    [Theory]
    [InlineData("struct", "partial struct Outer")]
    [InlineData("readonly ref", "partial struct Outer", "struct")]
    [InlineData("record", "partial record Outer")]
    [InlineData("record", "partial record Outer", "class")]
    [InlineData("record", "partial record struct Outer", "struct")]
    [InlineData("static", "partial class Outer", "class")]
    [InlineData("interface", "partial interface Outer")]
    public void Containers_KeepTheirKind(string kind, string header, string rest = "")
    {
        string keyword = kind is "record" or "struct" or "interface" ? $"partial {kind} {rest}" : $"{kind} partial {rest}";
        TypeSpec type = Read($"{keyword} Outer {{ {Model} public partial record Net; }}");

        Assert.Equal([header, "partial record Net"], type.Headers);
    }

    [Fact]
    public void Unicode_StaysInTheCodeAndIsEncodedInTheFileName()
    {
        TypeSpec type = Read($"namespace Größe; {Model} partial class Сеть;");

        Assert.Equal(("Größe", "Сеть"), (type.Namespace, type.Name));
        Assert.Equal("Gr-00f6-00dfe.-0421-0435-0442-044c", type.HintName);
    }

    [Fact]
    public void HintNames_AreUniqueWithoutRegardToCaseAndShort()
    {
        string longName = new('n', 300);
        string source = string.Join('\n',
            $"namespace A {{ {Model} partial class Net; {Model} partial class net; {Model} partial class Net<T>; }}",
            $"namespace A {{ {Model} partial class Net<T, U>; }}",
            $"namespace a {{ {Model} partial class Net; partial class B {{ {Model} partial class Net; }} }}",
            $"namespace a {{ partial class b {{ {Model} partial class Net; }} }}",
            $"namespace C {{ {Model} partial class {longName}1; {Model} partial class {longName}2; }}",
            $"namespace C {{ {Model} partial class Ab; {Model} partial class é; }}",
            $"{Model} partial class u00e9;");

        string[] names = [.. Specs.ParseAll(CompileOptions.Default, source)
            .Select(static model => ((ParsedModel.Valid)model).Spec.Type.HintName)];

        Assert.Equal(12, names.Length);
        Assert.Equal(12, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.Matches("^[A-Za-z0-9_.+()-]{1,140}$", name));
        Assert.Contains("C.Ab", names);
    }

    [Fact]
    public void HintNames_DoNotChangeFromRunToRun() =>
        Assert.Equal("Net-882428f8", Specs.ParseAll(CompileOptions.Default, $"{Model} partial class Net; class NET;")
            .Select(static model => ((ParsedModel.Valid)model).Spec.Type.HintName).Single());

    private static TypeSpec Read(string source) => Specs.Valid(source).Type;
}
