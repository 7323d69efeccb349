namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>Each rule catches what it is there to catch.</summary>
public sealed class KernelRuleTests
{
    private const string Transposition = "       call     [Fathom.CompilerServices.PanelTransposition:Transpose(ptr,int,int,int,ptr,int)]";

    private static readonly ExpectedKernel Planned =
        new("Forward8x16_Tile2x16", [""], [new(new MultiplyAdds(0, 4, 0))], new MultiplyAdds(0, 4, 0));

    [Fact]
    public void Clean_kernel_passes()
    {
        CompiledKernel kernel = Listings.Kernel(Listings.Clean);

        Assert.Empty(KernelRules.Optimization(kernel));
        Assert.Empty(KernelRules.Calls(kernel));
        Assert.Empty(KernelRules.Inlining(kernel));
        Assert.Empty(KernelRules.SingleFloats(kernel));
        Assert.Empty(KernelRules.Spills(kernel));
        Assert.Empty(KernelRules.Plan(Planned, kernel));
        Assert.Empty(KernelRules.Presence("Net", [Planned], [kernel]));
    }

    [Fact]
    public void Step_may_start_in_the_quick_tier() => Assert.Empty(KernelRules.Optimization(Listings.Kernel(Listings.Step)));

    [Theory]
    [InlineData("Tier0")]
    [InlineData("MinOpts")]
    [InlineData("Tier0 switched to MinOpts")]
    public void Kernel_must_be_optimized(string tier)
    {
        CompiledKernel kernel = Listings.Kernel(Listings.Clean.Replace("(FullOpts)", $"({tier})", StringComparison.Ordinal));

        Assert.Contains($"was compiled as '{tier}'", Assert.Single(KernelRules.Optimization(kernel)), StringComparison.Ordinal);
    }

    [Fact]
    public void Step_must_not_be_too_large() =>
        Assert.Single(KernelRules.Optimization(Listings.Kernel(Listings.Step.Replace("(Tier0)", "(MinOpts)", StringComparison.Ordinal))));

    [Fact]
    public void Summary_tells_of_methods_that_are_too_large() =>
        Assert.Contains(
            "MinOpts",
            Assert.Single(SummaryLine.Parse(Listings.Summary).SelectMany(KernelRules.Optimization)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("       vmovups  ymmword ptr [rbp-0x30], ymm1")]
    [InlineData("       vmovups  ymm1, ymmword ptr [rsp+0x30]")]
    [InlineData("       dec      dword ptr [rbp-0x2C]")]
    public void Spill_in_the_loop_is_caught(string line) =>
        Assert.Contains(
            "spills in its loop G_M000_IG04, 1 times",
            Assert.Single(KernelRules.Spills(Listings.Kernel(Listings.With(line)))),
            StringComparison.Ordinal);

    [Fact]
    public void Spill_outside_the_loop_is_not() =>
        Assert.Empty(KernelRules.Spills(
            Listings.Kernel(Listings.With("       vmovups  ymmword ptr [rbp-0x30], ymm1", before: "       dec      ecx"))));

    [Theory]
    [InlineData("       dec      eax")]
    [InlineData("       dec      ecx")]
    public void Call_in_the_loop_or_around_it_is_caught(string before) => Assert.NotEmpty(KernelRules.Calls(Listings.Kernel(
        Listings.With("       call     [Fathom.CompilerServices.KernelMath:FlushTiny(int):int]", before))));

    [Fact]
    public void Transposition_of_a_panel_around_the_loop_is_no_call_of_a_loop() =>
        Assert.Empty(KernelRules.Calls(Listings.Kernel(Listings.With(Transposition, before: "       dec      ecx"))));

    [Fact]
    public void Transposition_in_the_loop_over_products_is_caught() =>
        Assert.NotEmpty(KernelRules.Calls(Listings.Kernel(Listings.With(Transposition))));

    [Fact]
    public void Second_transposition_a_panel_is_caught() =>
        Assert.NotEmpty(KernelRules.Calls(Listings.Kernel(
            Listings.With(Transposition + "\n" + Transposition, before: "       dec      ecx"))));

    [Fact]
    public void Call_of_what_should_be_inlined_is_caught_anywhere() => Assert.NotEmpty(KernelRules.Inlining(Listings.Kernel(
        Listings.With("       call     [Net+Avx2Kernels+Update:Apply(ptr)]", before: "       vzeroupper"))));

    [Fact]
    public void Single_floats_are_caught() =>
        Assert.NotEmpty(KernelRules.SingleFloats(Listings.Kernel(Listings.With("       vfmadd231ss xmm7, xmm8, xmm9"))));

    [Fact]
    public void Other_number_of_multiply_adds_is_caught()
    {
        string[] complaints = [.. KernelRules.Plan(Planned, Listings.Kernel(Listings.With("       vfmadd231ps ymm7, ymm8, ymm9")))];

        Assert.Contains(complaints, static complaint => complaint.Contains("has a loop", StringComparison.Ordinal));
        Assert.Contains(complaints, static complaint => complaint.Contains("has no loop", StringComparison.Ordinal));
    }

    [Fact]
    public void Narrower_vectors_are_caught() =>
        Assert.NotEmpty(KernelRules.Plan(Planned, Listings.Kernel(Listings.Clean.Replace("ymm", "xmm", StringComparison.Ordinal))));

    [Fact]
    public void Loop_that_the_JIT_writes_out_is_a_loop_of_the_plan()
    {
        ExpectedKernel halves = Planned with { Loops = [new(new MultiplyAdds(0, 2, 0), Turns: 2)] };

        Assert.Empty(KernelRules.Plan(halves, Listings.Kernel(Listings.Clean)));
    }

    [Fact]
    public void Kernel_that_was_never_compiled_is_caught() =>
        Assert.Equal(
            ["Net: Forward8x16_Tile2x16<Update> is planned and was never compiled."],
            KernelRules.Presence("Net", [Planned with { Goals = ["", "Update"] }], ListingParser.Parse(Listings.Clean)));
}
