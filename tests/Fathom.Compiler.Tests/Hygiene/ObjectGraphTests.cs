using System.Collections.Immutable;
using Fathom.Compiler.Tests.Incrementality;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>No Roslyn object is reachable from what a step of the pipeline outputs.</summary>
public sealed class ObjectGraphTests
{
    private const string Models = """
        using Fathom;
        [Model(Input = 4, Optimizer = Optimizer.Adam)] [Dense(5, Activation.Tanh, Repeat = 2, Name = "h")] [Dense(3)] partial class Net;
        [Model(Input = 4)] [Dense(0)] partial class Invalid;
        """;

    private static readonly string[] Steps =
        [.. typeof(TrackingNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void TrackedSteps_ReachNoRoslynObject()
    {
        GeneratorDriver driver = GeneratorRun.Driver(CompileOptions.Default).RunGenerators(TestCompilation.Create(Models));

        foreach (string name in Steps)
        {
            object[] outputs = Outputs(driver, name);
            Assert.NotEmpty(outputs);
            Assert.All(outputs, output => Assert.Empty(ObjectGraph.FindRoslyn(output)));
        }
    }

    [Fact]
    public void GuardItself_CatchesAPipelineThatCarriesTheCompilation()
    {
        GeneratorDriver driver = GeneratorRun.Driver(CompileOptions.Default, new CompilationCarrier())
            .RunGenerators(TestCompilation.Create(Models));

        Assert.All(Outputs(driver, TrackingNames.Parse), static output =>
            Assert.Contains("root.Item2: a Compilation", ObjectGraph.FindRoslyn(output)));
    }

    [Fact]
    public void GuardItself_CatchesEveryForbiddenType()
    {
        CSharpCompilation compilation = TestCompilation.Create("[System.Obsolete] class C { int M() => 1 + 1; }");
        SyntaxTree tree = compilation.SyntaxTrees[0];
        SemanticModel model = compilation.GetSemanticModel(tree);
        ClassDeclarationSyntax node = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        INamedTypeSymbol symbol = model.GetDeclaredSymbol(node)!;
        var sum = tree.GetRoot().DescendantNodes().OfType<BinaryExpressionSyntax>().Single();
        var descriptor = new DiagnosticDescriptor("X0001", "x", "x", "x", DiagnosticSeverity.Info, isEnabledByDefault: true);
        object[] bad =
        [
            compilation, symbol, node, node.Identifier, tree, node.GetReference(), model, node.GetLocation(), symbol.GetAttributes()[0],
            model.GetOperation(sum)!, Diagnostic.Create(descriptor, Location.None),
        ];

        Assert.All(bad, static item => Assert.NotEmpty(ObjectGraph.FindRoslyn(Hide(item))));
        Assert.Empty(ObjectGraph.FindRoslyn(Hide("harmless")));
    }

    // As deep as a model would hide it: in an immutable array in a tuple in a list.
    private static List<(int Number, ImmutableArray<object> Items)> Hide(object item) => [(1, [new object(), item])];

    private static object[] Outputs(GeneratorDriver driver, string step) =>
    [
        .. driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(static run => run.Outputs)
            .Select(static output => output.Value),
    ];
}
