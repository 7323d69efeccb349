using static Fathom.Tests.Numerics.ExactFunctions;

namespace Fathom.Tests.Numerics;

public sealed class VectorMathAccuracyTests
{
    // Without FMA every product is rounded too.
    private const double UnfusedBound = 4;

    // The bounds are what the library promises; its documentation states the smaller maxima that were measured over all floats.
    private static readonly Dictionary<string, (Func<double, double> Exact, double Bound)> s_promises = new()
    {
        ["Exp"] = (Math.Exp, 2),
        ["Log"] = (Math.Log, 2),
        ["Tanh"] = (Math.Tanh, 2),
        ["Sigmoid"] = (Sigmoid, 2),
        ["SoftplusDerivative"] = (Sigmoid, 2),
        ["Softsign"] = (ExactFunctions.Softsign, 2),
        ["SiLU"] = (SiLU, 3),
        ["Softplus"] = (Softplus, 3),
        ["ELU"] = (ELU, 3),
        ["ReLU"] = (ReLU, 0),
        ["HardTanh"] = (HardTanh, 0),
        ["LeakyReLU"] = (LeakyReLU, 0.5),
    };

    public static TheoryData<string> Promised => new(s_promises.Keys);

    [Theory]
    [MemberData(nameof(Promised))]
    public void ErrorIsWithinTheBoundWhereverTheResultIsANormalFloat(string name)
    {
        var (exact, bound) = s_promises[name];
        var function = VectorFunctions.ByName[name];
        AssertWithin(exact, VectorFunction.QuarterIsFused ? bound : UnfusedBound, function.Evaluate(FloatSamples.All));
    }

    [Theory]
    [MemberData(nameof(Promised))]
    public void ErrorWithoutFusedMultiplyAddIsWithinFour(string name) =>
        AssertWithin(s_promises[name].Exact, UnfusedBound, VectorFunctions.ByName[name].EvaluateUnfused(FloatSamples.All));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GeluIsWithinItsRelativeBound(bool unfused)
    {
        var function = VectorFunctions.ByName["GELU"];
        float[] values = unfused ? function.EvaluateUnfused(FloatSamples.All) : function.Evaluate(FloatSamples.All);
        for (int i = 0; i < values.Length; i++)
        {
            double x = FloatSamples.All[i];
            double exact = GELU(x);
            if (Math.Abs(exact) >= UnitsInTheLastPlace.MinimumNormal)
            {
                // e^(-x^2/2) magnifies the rounding of x^2 by x^2/2; the bound is the promise of the library.
                double relative = Math.Abs(values[i] - exact) / Math.Abs(exact);
                if (!(relative <= (4 + x * x) * Math.ScaleB(1, -23)))
                {
                    Assert.Fail($"GELU({x:R}) = {values[i]:R}, exactly {exact:R}");
                }
            }
        }
    }

    [Fact]
    public void FastTanhIsWithinItsRelativeBoundAndNeverBeyondOne()
    {
        float[] values = VectorFunctions.ByName["TanhFast"].Evaluate(FloatSamples.All);
        for (int i = 0; i < values.Length; i++)
        {
            float x = FloatSamples.All[i];

            // 2.28e-6 of the rational function and 4 roundings of 6e-8; denormal results lie float.Epsilon apart.
            double allowed = 2.6e-6 * Math.Abs(Math.Tanh(x)) + float.Epsilon;
            if (!(Math.Abs(values[i] - Math.Tanh(x)) <= allowed && Math.Abs(values[i]) <= 1))
            {
                Assert.Fail($"TanhFast({x:R}) = {values[i]:R}");
            }
        }
    }

    [Fact]
    public void FastSigmoidIsWithinItsAbsoluteBoundAndWithinZeroAndOne()
    {
        float[] values = VectorFunctions.ByName["SigmoidFast"].Evaluate(FloatSamples.All);
        for (int i = 0; i < values.Length; i++)
        {
            float x = FloatSamples.All[i];

            // Half of the bound of TanhFast.
            if (!(Math.Abs(values[i] - Sigmoid(x)) <= 1.3e-6 && values[i] is >= 0 and <= 1))
            {
                Assert.Fail($"SigmoidFast({x:R}) = {values[i]:R}");
            }
        }
    }

    [Theory]
    [InlineData("Exp")]
    [InlineData("Sigmoid")]
    [InlineData("ELU")]
    [InlineData("GELU")]
    [InlineData("SiLU")]
    [InlineData("Softplus")]
    [InlineData("SoftplusDerivative")]
    [InlineData("Tanh")]
    public void NormalArgumentsNeverGiveDenormals(string name)
    {
        var function = VectorFunctions.ByName[name];
        float[] arguments = Array.ConvertAll(FloatSamples.All, x => float.IsSubnormal(x) ? 0 : x);
        Assert.False(Array.Exists(function.Evaluate(arguments), float.IsSubnormal));
        Assert.False(Array.Exists(function.EvaluateUnfused(arguments), float.IsSubnormal));
    }

    [Theory]
    [InlineData("Exp")]
    [InlineData("Sigmoid")]
    [InlineData("GELU")]
    [InlineData("SiLU")]
    [InlineData("Softplus")]
    public void ResultsBelowTheNormalFloatsAreZero(string name)
    {
        Func<double, double> exact = name == "GELU" ? GELU : s_promises[name].Exact;
        float[] values = VectorFunctions.ByName[name].Evaluate(FloatSamples.All);
        int flushed = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (Math.Abs(exact(FloatSamples.All[i])) < UnitsInTheLastPlace.MinimumNormal)
            {
                if (values[i] != 0)
                {
                    Assert.Fail($"{name}({FloatSamples.All[i]:R}) = {values[i]:R}");
                }

                flushed++;
            }
        }

        Assert.NotEqual(0, flushed);
    }

    private static void AssertWithin(Func<double, double> exact, double bound, float[] values)
    {
        double worst = 0;
        float worstArgument = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double expected = exact(FloatSamples.All[i]);
            double error = Math.Abs(expected) < UnitsInTheLastPlace.MinimumNormal ? 0 : UnitsInTheLastPlace.Error(values[i], expected);
            if (!(error <= worst))
            {
                worst = error;
                worstArgument = FloatSamples.All[i];
            }
        }

        Assert.True(worst <= bound, $"{worst:F3} ULP at {worstArgument:R}; the bound is {bound}.");
    }
}
