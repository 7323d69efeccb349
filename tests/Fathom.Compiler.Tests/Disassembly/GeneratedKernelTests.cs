extern alias runtime;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Tests.Limits;
using Fathom.Compiler.Tests.Parsing;
using Xunit.Abstractions;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>The machine code of the sample models' kernels is what their plans promise, under each instruction-set switch.</summary>
public sealed class GeneratedKernelTests(SampleProgram program, ITestOutputHelper output) : IClassFixture<SampleProgram>
{
    [Theory]
    [InlineData("")]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Machine_code_follows_the_plan(string disabled)
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64 || IsDebugBuild)
        {
            output.WriteLine("Skipped: the plans' loops are looked for in optimised x86-64 code.");
            return;
        }

        JitOutput jit = program.Run(disabled);

        output.WriteLine($"{jit.InstructionSet}: {jit.Kernels.Length} compiled kernels");
        var instructionSet = Enum.Parse<InstructionSet>(jit.InstructionSet);
        Assert.Equal(jit.Kernels.Length, jit.Summary.Length);
        Assert.All(jit.Summary, line => Assert.Equal($"{instructionSet}Kernels", line.Name.Class));
        Assert.All(jit.Summary, static line => Assert.InRange(line.IlBytes, 1, JitLimits.IlBytes));
        string[] complaints =
        [
            .. jit.Summary.SelectMany(KernelRules.Optimization),
            .. jit.Kernels.SelectMany(KernelRules.Optimization),
            .. jit.Kernels.SelectMany(KernelRules.Calls),
            .. jit.Kernels.SelectMany(KernelRules.Inlining),
            .. jit.Kernels.SelectMany(KernelRules.SingleFloats),
            .. SampleModels.All.SelectMany(model => Plan(model, instructionSet, jit.Kernels)),
        ];
        Assert.True(complaints.Length == 0, string.Join('\n', complaints));
    }

    // Kernels do not inline what was compiled for a debugger.
    private static bool IsDebugBuild =>
        typeof(runtime::Fathom.ModelAttribute).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true };

    private static IEnumerable<string> Plan(SampleModel model, InstructionSet instructionSet, ImmutableArray<CompiledKernel> kernels)
    {
        TargetPlan plan = ModelPlanner.PlanTarget(Specs.Valid("using Fathom; " + model.Declaration), instructionSet);
        ImmutableArray<ExpectedKernel> expected = PlanExpectations.Of(plan);
        return KernelRules.Presence(model.Name, expected, kernels).Concat(
            from kernel in kernels
            where kernel.Name.Model == model.Name && instructionSet != InstructionSet.Scalar
            from promised in expected
            where promised.Method == kernel.Name.Method && promised.Goals.Contains(kernel.Name.Goal)
            from complaint in KernelRules.Spills(kernel).Concat(KernelRules.Plan(promised, kernel))
            select complaint);
    }
}
