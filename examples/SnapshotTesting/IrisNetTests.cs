using Fathom;
using Fathom.Testing;

namespace SnapshotTesting;

public sealed class IrisNetTests
{
    [Fact]
    public void GeneratedCode_IsTheReviewedOne()
    {
        GeneratedCode code = GeneratedCode.Of<IrisNet>();

        code.VerifySurface();
        code.VerifyKernels(InstructionSet.Avx2);
    }
}
