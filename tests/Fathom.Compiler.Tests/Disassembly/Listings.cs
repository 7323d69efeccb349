namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>Disassembly in the JIT's format, small enough to be read whole.</summary>
internal static class Listings
{
    /// <summary>A tile of 2 by 2: its loop is entered in the middle, and lies inside another.</summary>
    public const string Clean = """
        ; Assembly listing for method Net+Avx2Kernels:Forward8x16_Tile2x16(ptr,ptr,ptr,int) (FullOpts)
        ; Emitting BLENDED_CODE for generic X64 + VEX on Unix
        ; FullOpts code
        ; rbp based frame
        G_M000_IG01:                ;; offset=0x0000
               push     rbp
               mov      qword ptr [rbp-0x08], rdi

        G_M000_IG02:                ;; offset=0x0010
               vxorps   ymm0, ymm0, ymm0
               mov      eax, 8
               jmp      G_M000_IG04
               align    [0 bytes for IG03]

        G_M000_IG03:                ;; offset=0x0020
               add      rdi, 4

        G_M000_IG04:                ;; offset=0x0030
               vmovups  ymm4, ymmword ptr [rsi]
               vbroadcastss ymm6, dword ptr [rdi]
               vfmadd231ps ymm0, ymm6, ymm4
               vfmadd231ps ymm1, ymm6, ymmword ptr [rsi+0x20]
               vbroadcastss ymm6, dword ptr [rdi+0x20]
               vfmadd231ps ymm2, ymm6, ymm4
               vfmadd231ps ymm3, ymm6, ymmword ptr [rsi+0x20]
               dec      eax
               jg       SHORT G_M000_IG03

        G_M000_IG05:                ;; offset=0x0060
               vmovups  ymmword ptr [rdx], ymm0
               dec      ecx
               jne      G_M000_IG02
               vzeroupper
               ret

        ; Total bytes of code 160

        """;

    /// <summary>The step that calls kernels in turn: the JIT's quick tier does.</summary>
    public const string Step = """
        ; Assembly listing for method Net+Avx2Kernels:ForwardLoss(ptr,ptr):float (Tier0)
        ; rbp based frame
        G_M000_IG01:                ;; offset=0x0000
               mov      qword ptr [rbp-0x08], rdi
               call     [Net+Avx2Kernels:Forward8x16_Tile2x16(ptr,ptr,ptr,int)]
               ret
        ; Total bytes of code 31

        """;

    public const string Summary = """
           1: JIT compiled Program:Main() [Tier0, IL size=64, code size=244]
           2: JIT compiled Net+Avx2Kernels:ForwardLoss(ptr,ptr):float [Tier0, IL size=235, code size=31]
           3: JIT compiled Net+Avx2Kernels:Forward8x16_Tile2x16(ptr,ptr,ptr,int) [FullOpts, IL size=721, code size=160]
           4: JIT compiled Net+Avx2Kernels:WeightGradient8x16_Tile2x16[Net+Avx2Kernels+Update](ptr,ptr) [Tier0 switched to MinOpts, IL size=60123, code size=9]

        """;

    /// <summary>The clean tile with one line put in before another.</summary>
    public static string With(string line, string before = "       dec      eax") =>
        Clean.Replace(before, line + "\n" + before, StringComparison.Ordinal);

    public static CompiledKernel Kernel(string listing) => Assert.Single(ListingParser.Parse(listing));
}
