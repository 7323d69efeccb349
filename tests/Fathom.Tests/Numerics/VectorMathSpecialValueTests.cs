using System.Runtime.Intrinsics;

namespace Fathom.Tests.Numerics;

public sealed class VectorMathSpecialValueTests
{
    private const float Infinity = float.PositiveInfinity;

    [Theory]
    [InlineData("Exp", 0f, Infinity)]
    [InlineData("Log", float.NaN, Infinity)]
    [InlineData("Tanh", -1f, 1f)]
    [InlineData("Sigmoid", 0f, 1f)]
    [InlineData("SigmoidFast", 0f, 1f, 1.3e-6f)]
    [InlineData("TanhFast", -1f, 1f, 2.6e-6f)]
    [InlineData("Softsign", -1f, 1f)]
    [InlineData("ReLU", 0f, Infinity)]
    [InlineData("LeakyReLU", -Infinity, Infinity)]
    [InlineData("ELU", -1.7f, Infinity)]
    [InlineData("GELU", 0f, Infinity)]
    [InlineData("GELUDerivative", 0f, 1f)]
    [InlineData("SiLU", 0f, Infinity)]
    [InlineData("SiLUDerivative", 0f, 1f)]
    [InlineData("Softplus", 0f, Infinity)]
    [InlineData("SoftplusDerivative", 0f, 1f)]
    [InlineData("HardTanh", -1f, 1f)]
    public void InfinitiesGiveLimits(string name, float below, float above, float tolerance = 0)
    {
        var function = VectorFunctions.ByName[name];
        foreach (float largest in new[] { Infinity, float.MaxValue })
        {
            // LeakyReLU, Log and the unbounded functions grow until infinity itself.
            if (largest == Infinity || (float.IsFinite(below) && float.IsFinite(above)))
            {
                AssertEqual(above, Apply(function, largest), tolerance);
                AssertEqual(below, Apply(function, -largest), tolerance);
                AssertEqual(above, function.Scalar(largest), tolerance);
                AssertEqual(below, function.Scalar(-largest), tolerance);
            }
        }
    }

    public static TheoryData<string> Continuous =>
        new(VectorFunctions.ByName.Keys.Except(["ReLUDerivative", "LeakyReLUDerivative", "HardTanhDerivative"]));

    [Theory]
    [MemberData(nameof(Continuous))]
    public void NaNPropagates(string name)
    {
        var function = VectorFunctions.ByName[name];
        foreach (uint bits in new uint[] { 0x7FC00000, 0xFFC00000, 0x7FC00155, 0xFFFFFFFF, 0x7F800001 })
        {
            float nan = BitConverter.UInt32BitsToSingle(bits);
            Assert.True(float.IsNaN(Apply(function, nan)), $"{bits:X8}");
            Assert.True(float.IsNaN(function.Unfused(Vector128.Create(nan))[0]), $"{bits:X8} without FMA");
            Assert.True(float.IsNaN(function.Scalar(nan)), $"{bits:X8} as a scalar");
        }
    }

    [Theory]
    [InlineData("Tanh")]
    [InlineData("TanhFast")]
    [InlineData("Softsign")]
    [InlineData("HardTanh")]
    public void OddFunctionsAreOddToTheBitAndKeepTheSignOfZero(string name)
    {
        var function = VectorFunctions.ByName[name];
        float[] values = function.Evaluate(FloatSamples.All);
        float[] mirrored = function.Evaluate(Array.ConvertAll(FloatSamples.All, x => -x));
        Assert.True(Array.ConvertAll(values, y => BitConverter.SingleToInt32Bits(-y)).AsSpan().SequenceEqual(
            Array.ConvertAll(mirrored, BitConverter.SingleToInt32Bits)));

        Assert.Equal(0, BitConverter.SingleToInt32Bits(Apply(function, 0f)));
    }

    [Theory]
    [InlineData("Tanh")]
    [InlineData("Softsign")]
    public void TinyArgumentsAreReturned(string name)
    {
        var function = VectorFunctions.ByName[name];
        float[] tiny = [.. FloatSamples.All.Where(x => Math.Abs(x) < 1e-9f)];
        Array.Resize(ref tiny, tiny.Length / 4 * 4);
        Assert.NotEmpty(tiny);
        Assert.Equal(tiny, function.Evaluate(tiny));
    }

    [Fact]
    public void LogarithmOfZeroIsNegativeInfinityAndOfNegativeNumbersNaN()
    {
        var log = VectorFunctions.ByName["Log"];
        Assert.Equal(-Infinity, Apply(log, 0f));
        Assert.Equal(-Infinity, Apply(log, -0f));
        Assert.True(float.IsNaN(Apply(log, -1f)));
        Assert.True(float.IsNaN(Apply(log, -float.Epsilon)));
        Assert.Equal(0f, Apply(log, 1f));
    }

    private static float Apply(VectorFunction function, float x) => function.Quarter(Vector128.Create(x))[0];

    private static void AssertEqual(float expected, float actual, float tolerance) =>
        Assert.True(expected.Equals(actual) || Math.Abs(expected - actual) <= tolerance, $"{actual:R} instead of {expected:R}");
}
