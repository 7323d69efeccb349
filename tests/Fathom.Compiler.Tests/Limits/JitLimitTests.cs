using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Tests.Infrastructure;
using Fathom.Compiler.Tests.Parsing;
using Xunit.Abstractions;

namespace Fathom.Compiler.Tests.Limits;

/// <summary>No generated method is large enough for the JIT to give up on it.</summary>
public sealed class JitLimitTests(ITestOutputHelper output)
{
    private const string Class = "public sealed partial class Net;";

    private static readonly Dictionary<string, string> Declarations = new()
    {
        ["paper network"] =
            $"[Fathom.Model(Input = 1024, Batch = 10)] [Fathom.Dense(1000, Fathom.Activation.Tanh, Repeat = 5)] [Fathom.Dense(9)] {Class}",
        ["straight-line"] = $"[Fathom.Model(Input = 4, Batch = 2)] [Fathom.Dense(8, Fathom.Activation.ReLU)] [Fathom.Dense(3)] {Class}",
        ["full, near its limit"] = $"[Fathom.Model(Input = 23, Batch = 10, Unroll = Fathom.Unroll.Full)] [Fathom.Dense(24)] {Class}",
        ["batch of 1"] = $"[Fathom.Model(Input = 130, Batch = 1)] [Fathom.Dense(65, Fathom.Activation.GELU)] [Fathom.Dense(33)] {Class}",
        ["batch of 33, Adam"] =
            "[Fathom.Model(Input = 33, Batch = 33, Optimizer = Fathom.Optimizer.Adam)] "
                + $"[Fathom.Dense(33, Fathom.Activation.ELU)] [Fathom.Dense(31)] {Class}",
        ["odd shapes, AdamW"] =
            "[Fathom.Model(Input = 37, Batch = 7, Optimizer = Fathom.Optimizer.AdamW)] "
                + $"[Fathom.Dense(51, Fathom.Activation.SiLU)] [Fathom.Dense(45)] {Class}",
        ["full, 24 outputs, AdamW"] =
            "[Fathom.Model(Input = 14, Batch = 16, Unroll = Fathom.Unroll.Full, Optimizer = Fathom.Optimizer.AdamW)] "
                + $"[Fathom.Dense(24)] {Class}",
    };

    public static TheoryData<string> Names => [.. Declarations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryMethod_IsWithinTheLimits(string name)
    {
        GeneratorRun run = GeneratorRun.Of(Declarations[name]);
        ImmutableArray<MethodSize> methods = CompiledModel.Methods(run);

        Report(run, methods);
        Assert.Contains(methods, static method => method.MultiplyAdds > 0);
        Assert.All(TargetMachines.All, machine =>
            Assert.Contains(methods, method =>
                method.Name.StartsWith(Dialects.Of(machine.InstructionSet).ClassName + ".", StringComparison.Ordinal)));
        Assert.All(methods, static method => Assert.True(method.IsWithinLimits, method.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ForwardKernel_HasTheMultiplyAddsItsPlanImplies(string name)
    {
        ImmutableArray<MethodSize> methods = CompiledModel.Methods(Declarations[name]);
        foreach (TargetPlan target in ModelPlanner.Plan(Specs.Valid(Declarations[name])).Targets.Where(static plan =>
            plan.Machine.InstructionSet is InstructionSet.Avx2 or InstructionSet.Neon))
        {
            foreach (DenseForwardPlan forward in target.Layers.Select(static layer => layer.Forward).Where(static plan =>
                plan.RowCount == RowCount.Batch))
            {
                string kernel = $"{target.Machine.InstructionSet}Kernels.{forward.Name}";
                Assert.Equal(Expected(forward), methods.Single(method => method.Name == kernel).MultiplyAdds);
            }
        }
    }

    [Fact]
    public void Guard_CatchesAMethodThatIsTooLarge()
    {
        string statements = string.Concat(Enumerable.Range(0, JitLimits.Locals + 1).Select(index => string.Create(
            CultureInfo.InvariantCulture, $"float a{index} = x[{index}]; x[{index + 1}] = a{index} * a{index}; x[0] += a{index};")));
        string source = Declarations["straight-line"]
            + $" internal static unsafe class Large {{ internal static void Run(float* x) {{ {statements} }} }}";

        MethodSize large = CompiledModel.Methods(source).Single(static method => method.Name == "Large.Run");

        Assert.False(large.IsWithinLimits);
        Assert.InRange(large.Locals, JitLimits.Locals + 1, 2 * JitLimits.Locals);
    }

    [Fact]
    public void Guard_CatchesTooManyReferencesToLocals()
    {
        string statements = string.Concat(Enumerable.Repeat("a = a * a + a;", JitLimits.LocalReferences / 4 + 1));
        string source = Declarations["straight-line"]
            + $" internal static class Busy {{ internal static float Run(float a) {{ {statements} return a; }} }}";

        MethodSize busy = CompiledModel.Methods(source).Single(static method => method.Name == "Busy.Run");

        Assert.False(busy.IsWithinLimits);
        Assert.InRange(busy.LocalReferences, JitLimits.LocalReferences + 1, JitLimits.LocalReferences + 8);
        Assert.True(busy.IlBytes <= JitLimits.IlBytes && busy.Locals <= JitLimits.Locals);
    }

    // Written out: one for every row, input and vector. Looped: those of each tile and of each tail, for the inputs of one turn and the
    // rest.
    private static int Expected(DenseForwardPlan plan)
    {
        int vectors = 0;
        foreach (PanelGroup group in plan.Groups)
        {
            bool looped = plan.Shape == CodeShape.TileLoop && group.Tiles.All(tile => tile.Vectors.Equals(group.Tiles[0].Vectors));
            vectors += looped ? group.Tiles[0].Vectors.Count : group.Tiles.Sum(static tile => tile.Vectors.Count) * Panels(plan, group);
        }

        int inputs = plan.Shape == CodeShape.StraightLine || plan.Inputs <= plan.InnerUnroll
            ? plan.Inputs
            : plan.InnerUnroll + plan.Inputs % plan.InnerUnroll;
        int rows = plan.Shape == CodeShape.StraightLine ? plan.Rows.Count : (plan.Rows.FullTiles > 0 ? plan.Rows.Tile : 0) + plan.Rows.Tail;
        return rows * inputs * vectors;
    }

    private static int Panels(DenseForwardPlan plan, PanelGroup group) => plan.Shape == CodeShape.StraightLine ? group.Panels : 1;

    private void Report(GeneratorRun run, ImmutableArray<MethodSize> methods)
    {
        MethodSize longest = methods.MaxBy(static method => method.IlBytes)!;
        MethodSize widest = methods.MaxBy(static method => method.Locals)!;
        foreach (var file in run.Files)
        {
            output.WriteLine($"{file.HintName}: {Encoding.UTF8.GetByteCount(file.SourceText.ToString()):N0} bytes of text");
        }

        output.WriteLine($"most IL: {longest}");
        output.WriteLine($"most locals: {widest}");
        output.WriteLine($"most references to them: {methods.MaxBy(static method => method.LocalReferences)}");
    }
}
