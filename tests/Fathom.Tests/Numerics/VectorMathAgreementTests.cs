using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Tests.Numerics;

public sealed class VectorMathAgreementTests
{
    public static TheoryData<string> Names => new(VectorFunctions.ByName.Keys);

    private static readonly float[] s_arguments =
    [
        .. FloatSamples.All,
        float.NaN, BitConverter.UInt32BitsToSingle(0x7FC00155), BitConverter.UInt32BitsToSingle(0xFFC001FF), -float.NaN,
        float.PositiveInfinity, float.NegativeInfinity, 0f, -0f, 1f, -1f, 2f, -2f, 3f, -3f, 4f, -4f,
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void FusedWidthsAgreeToTheBit(string name)
    {
        var function = VectorFunctions.ByName[name];
        float[] expected = function.Evaluate(s_arguments);
        Assert.Equal(s_arguments.Length, expected.Length);
        if (Avx2.IsSupported && Fma.IsSupported)
        {
            AssertSameBits(expected, function.Evaluate256(s_arguments));
        }

        if (Avx512F.IsSupported)
        {
            AssertSameBits(expected, function.Evaluate512(s_arguments));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ScalarAgreesToTheBitWithTheVectorWithoutFusedMultiplyAdd(string name)
    {
        var function = VectorFunctions.ByName[name];
        AssertSameBits(function.EvaluateUnfused(s_arguments), function.EvaluateScalar(s_arguments));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryLaneIsComputedAlike(string name)
    {
        var function = VectorFunctions.ByName[name];
        var values = function.Quarter(Vector128.Create(-1.5f, -0.25f, 0.75f, 3f));
        Assert.Equal(function.Quarter(Vector128.Create(-1.5f))[0], values[0]);
        Assert.Equal(function.Quarter(Vector128.Create(-0.25f))[0], values[1]);
        Assert.Equal(function.Quarter(Vector128.Create(0.75f))[0], values[2]);
        Assert.Equal(function.Quarter(Vector128.Create(3f))[0], values[3]);
    }

    // A NaN's payload is no part of the promise.
    private static void AssertSameBits(float[] expected, float[] actual)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            bool same = BitConverter.SingleToInt32Bits(expected[i]) == BitConverter.SingleToInt32Bits(actual[i])
                || (float.IsNaN(expected[i]) && float.IsNaN(actual[i]));
            if (!same)
            {
                Assert.Fail($"At {s_arguments[i]:R}: {expected[i]:R} and {actual[i]:R}.");
            }
        }
    }
}
