using static Fathom.Compiler.Diagnostics.DiagnosticIds;

namespace Fathom.Compiler.Tests.Diagnostics;

internal static class ClassCases
{
    private const string Model = "[Model(Input = 4)] [Dense(3)] ";
    private const string Regression = "[Model(Input = 4, Loss = Loss.Quadratic)] [Dense(3)] partial class Net ";

    public static readonly DiagnosticCase[] All =
    [
        new(NotPartial, "class not partial", Model + "class [|Net|] { }", Model + "partial class Net { }"),
        new(NotPartial, "record not partial", Model + "record [|Net|];", Model + "partial record Net;"),
        new(NotPartial, "container not partial",
            "static class [|Outer|] { " + Model + "public partial class Net; }",
            "static partial class Outer { " + Model + "public partial class Net; }"),
        new(NotPartial, "neither partial",
            "struct [|Outer|] { " + Model + "public class [|Net|]; }",
            "partial struct Outer { " + Model + "public partial class Net; }"),
        new(StaticOrAbstract, "static", Model + "[|static|] partial class Net;", Model + "partial class Net;"),
        new(StaticOrAbstract, "abstract", Model + "public [|abstract|] partial class Net;", Model + "public partial class Net;"),
        new(StaticOrAbstract, "abstract on another part",
            Model + "public partial class Net; [|abstract|] partial class Net;",
            Model + "public partial class Net; partial class Net;"),
        new(FileLocal, "file-local", Model + "file partial class [|Net|];", Model + "partial class Net;"),
        new(FileLocal, "in a file-local class",
            "file partial class Outer { " + Model + "public partial class [|Net|]; }",
            "partial class Outer { " + Model + "public partial class Net; }"),
        new(UnconstructibleBase, "base needs an argument",
            "class Parent(int value) { public int Value => value; } " + Model + "partial class Net : [|Parent|];",
            "class Parent(int value = 1) { public int Value => value; } " + Model + "partial class Net : Parent;"),
        new(UnconstructibleBase, "base constructor is private",
            "class Parent { private Parent() { } } " + Model + "partial class Net : [|Parent|];",
            "class Parent { protected Parent() { } } " + Model + "partial class Net : Parent;"),
        new(UnconstructibleBase, "base is a model",
            Model + "partial class Parent; " + Model + "partial class Net : [|Parent|];",
            Model + "partial class Parent; " + Model + "partial class Net;"),
        new(BypassingConstructor, "constructor without seed",
            Model + "partial class Net { public [|Net|]() { } }",
            Model + "partial class Net { public Net() : this(1L) { } }"),
        new(BypassingConstructor, "primary constructor",
            Model + "partial class [|Net|](string title) { public string Title => title; }",
            Model + "partial class Net { public string Title { get; set; } = \"\"; }"),
        new(MemberCollision, "property",
            Model + "partial class Net { public int [|Layers|] => 1; }",
            Model + "partial class Net { public int Depth => 1; }"),
        new(MemberCollision, "field under a method's name",
            Model + "partial class Net { public int [|TrainStep|]; }",
            Model + "partial class Net { public int Steps; }"),
        new(MemberCollision, "nested type",
            Model + "partial class Net { class [|Predictor|]; }",
            Model + "partial class Net { class Oracle; }"),
        new(MemberCollision, "seed constructor",
            Model + "partial class Net { public [|Net|](long seed) { } }",
            Model + "partial class Net { public Net(string title, long seed) : this(seed) { } }"),
        new(MemberCollision, "method of the same parameters",
            Model + "partial class Net { public void [|Predict|](System.ReadOnlySpan<float> rows, System.Span<float> values) { } }",
            Model + "partial class Net { public void Predict(System.ReadOnlySpan<double> rows, System.Span<double> values) { } }"),
        new(MemberCollision, "method on another part",
            Model + "partial class Net; partial class Net { public object [|CreatePredictor|]() => this; }",
            Model + "partial class Net; partial class Net { public object CreatePredictor(int scale) => this; }"),
        new(MemberCollision, "targets by the loss",
            Regression + "{ public void [|Evaluate|](System.ReadOnlySpan<float> x, System.ReadOnlySpan<float> t) { } }",
            Regression + "{ public void Evaluate(System.ReadOnlySpan<float> x, System.ReadOnlySpan<int> t) { } }"),
        new(MemberCollision, "the class's own name", Model + "partial class [|Layers|];", Model + "partial class Layered;"),
        new(MemberCollision, "a type parameter", Model + "partial class Net<[|State|]>;", Model + "partial class Net<TState>;"),
    ];
}
