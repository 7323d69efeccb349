namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>The JIT's text is read as what it says.</summary>
public sealed class ListingParserTests
{
    [Fact]
    public void Listing_is_read()
    {
        CompiledKernel kernel = Listings.Kernel(Listings.Clean);

        Assert.Equal(new KernelName("Net", "Avx2Kernels", "Forward8x16_Tile2x16", ""), kernel.Name);
        Assert.Equal("FullOpts", kernel.Tier);
        Assert.Equal(Frame.Rbp, kernel.Frame);
        Assert.Equal(20, kernel.Instructions.Count());
        Assert.Equal(new Instruction("vfmadd231ps", "ymm1, ymm6, ymmword ptr [rsi+0x20]"), kernel.Instructions.ElementAt(9));
    }

    [Fact]
    public void Innermost_loop_is_found_where_it_is_entered_in_the_middle()
    {
        CompiledKernel kernel = Listings.Kernel(Listings.Clean);

        Assert.Equal(["G_M000_IG02", "G_M000_IG04"], kernel.Flow.Loops().Select(static loop => loop.Label));
        Loop innermost = Assert.Single(kernel.ProductLoops());
        Assert.Equal("G_M000_IG04", innermost.Label);
        Assert.Equal(10, innermost.Instructions.Length);
        Assert.Equal(new MultiplyAdds(0, 4, 0), innermost.MultiplyAdds);
    }

    // The JIT leaves empty labels behind that nothing leads to.
    [Fact]
    public void What_nothing_leads_to_makes_no_loop()
    {
        CompiledKernel kernel = Listings.Kernel(Listings.With("G_M000_IG99:", before: "G_M000_IG03:"));

        Assert.Equal("G_M000_IG04", Assert.Single(kernel.ProductLoops()).Label);
    }

    [Fact]
    public void Multiplications_with_additions_count_where_nothing_is_fused()
    {
        const string add = "       vaddps   xmm0, xmm1, xmm2";
        string separate = Listings.With(add + "\n" + add)
            .Replace("vfmadd231ps", "vmulps", StringComparison.Ordinal).Replace("ymm", "xmm", StringComparison.Ordinal);

        Assert.Equal(new MultiplyAdds(0, 0, 2), Assert.Single(Listings.Kernel(separate).ProductLoops()).MultiplyAdds);
    }

    [Fact]
    public void Summary_is_read()
    {
        Assert.Equal<SummaryLine>(
            [
                new(new("Net", "Avx2Kernels", "ForwardLoss", ""), "Tier0", 235),
                new(new("Net", "Avx2Kernels", "Forward8x16_Tile2x16", ""), "FullOpts", 721),
                new(new("Net", "Avx2Kernels", "WeightGradient8x16_Tile2x16", "Update"), "Tier0 switched to MinOpts", 60123),
            ],
            SummaryLine.Parse(Listings.Summary));
    }

    [Theory]
    [InlineData("fmla", "v16.4s, v17.4s, v18.s[1]", 4, true)]
    [InlineData("vfmadd213ps", "zmm0, zmm1, dword ptr [rdi] {1to16}", 16, true)]
    [InlineData("vfmadd231ss", "xmm0, xmm1, xmm2", 1, false)]
    [InlineData("vbroadcastss", "ymm0, dword ptr [rdi]", 8, false)]
    public void Instruction_is_classified(string mnemonic, string operands, int lanes, bool fused)
    {
        var instruction = new Instruction(mnemonic, operands);

        Assert.Equal(lanes, instruction.Lanes);
        Assert.Equal(fused, instruction.IsFusedMultiplyAdd);
    }

    [Theory]
    [InlineData("vmovups", "ymmword ptr [rbp-0x30], ymm1", "Rbp", true)]
    [InlineData("vmovups", "ymmword ptr [rbp-0x30], ymm1", "StackPointer", false)]
    [InlineData("vfmadd231ps", "ymm1, ymm2, ymmword ptr [rsp+0x40]", "StackPointer", true)]
    [InlineData("dec", "dword ptr [rbp-0x2C]", "Rbp", true)]
    [InlineData("ldr", "q16, [fp, #0x20]", "StackPointer", true)]
    [InlineData("vmovups", "ymm1, ymmword ptr [rsi+0x40]", "Rbp", false)]
    public void Stack_is_told_from_other_memory(string mnemonic, string operands, string frame, bool touches) =>
        Assert.Equal(touches, new Instruction(mnemonic, operands).TouchesStack(Enum.Parse<Frame>(frame)));
}
