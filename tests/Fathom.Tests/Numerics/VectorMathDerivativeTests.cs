using System.Runtime.Intrinsics;
using static Fathom.Tests.Numerics.ExactFunctions;

namespace Fathom.Tests.Numerics;

public sealed class VectorMathDerivativeTests
{
    private enum Argument
    {
        Output,
        PreActivation,
    }

    private static readonly Dictionary<string, (Func<double, double> Function, Argument Argument)> s_activations = new()
    {
        ["Tanh"] = (Math.Tanh, Argument.Output),
        ["Sigmoid"] = (Sigmoid, Argument.Output),
        ["Softsign"] = (Softsign, Argument.Output),
        ["ReLU"] = (ReLU, Argument.Output),
        ["LeakyReLU"] = (LeakyReLU, Argument.Output),
        ["ELU"] = (ELU, Argument.Output),
        ["HardTanh"] = (HardTanh, Argument.Output),
        ["GELU"] = (GELU, Argument.PreActivation),
        ["SiLU"] = (SiLU, Argument.PreActivation),
        ["Softplus"] = (Softplus, Argument.PreActivation),
    };

    public static TheoryData<string> Names => new(s_activations.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void DerivativeIsTheSlopeOfTheFunction(string name)
    {
        var (function, argument) = s_activations[name];
        var derivative = VectorFunctions.ByName[name + "Derivative"];
        const double h = 1e-4;

        // Off the kinks at 0 and +-1 by more than h.
        for (float s = -12.0037f; s < 12; s += 0.0173f)
        {
            double slope = (function(s + h) - function(s - h)) / (2 * h);
            float x = argument == Argument.Output ? (float)function(s) : s;

            // h^2 |f'''| / 6 < 5e-9, the rounding of y to float and of the derivative 1e-7 each, for ELU times alpha.
            AssertNear(slope, Apply(derivative, x), 3e-7, name, s);
            AssertNear(slope, derivative.Scalar(x), 3e-7, name + " as a scalar", s);
        }
    }

    [Theory]
    [InlineData("ReLU", 0f)]
    [InlineData("LeakyReLU", (float)Slope)]
    public void DerivativeAtTheKinkIsTheLeftOne(string name, float expected) =>
        Assert.Equal(expected, Apply(VectorFunctions.ByName[name + "Derivative"], 0f));

    [Theory]
    [InlineData("TanhDerivative", 1f)]
    [InlineData("TanhDerivative", -1f)]
    [InlineData("SigmoidDerivative", 1f)]
    [InlineData("SigmoidDerivative", 0f)]
    [InlineData("SoftsignDerivative", 1f)]
    [InlineData("SoftsignDerivative", -1f)]
    [InlineData("HardTanhDerivative", 1f)]
    [InlineData("HardTanhDerivative", -1f)]
    public void DerivativeOfASaturatedUnitIsExactlyZero(string name, float output) =>
        Assert.Equal(0f, Apply(VectorFunctions.ByName[name], output));

    [Theory]
    [InlineData("GELU")]
    [InlineData("SiLU")]
    [InlineData("Softplus")]
    public void DerivativeFromThePreActivationIsAccurateEverywhere(string name)
    {
        Func<double, double> exact = name switch
        {
            "GELU" => GELUDerivative,
            "SiLU" => SiLUDerivative,
            _ => Sigmoid,
        };

        // Values up to 1.13, three roundings of 6e-8; relative accuracy ends at the derivative's root.
        AssertNearEverywhere(exact, name + "Derivative", FloatSamples.All, 2e-7);
    }

    [Theory]
    [InlineData("Tanh")]
    [InlineData("Sigmoid")]
    [InlineData("Softsign")]
    public void DerivativeFromTheOutputIsAccurateEverywhere(string name)
    {
        Func<double, double> exact = name switch
        {
            "Tanh" => y => 1 - y * y,
            "Sigmoid" => y => y * (1 - y),
            _ => y => (1 - Math.Abs(y)) * (1 - Math.Abs(y)),
        };
        float[] outputs = Array.ConvertAll(FloatSamples.All, y => Math.Abs(y) > 1 ? 1 : name == "Sigmoid" ? Math.Abs(y) : y);

        // Values up to 1, two roundings of 6e-8.
        AssertNearEverywhere(exact, name + "Derivative", outputs, 1.2e-7);
    }

    // With and without fused multiply-add; that all widths agree is tested elsewhere.
    private static void AssertNearEverywhere(Func<double, double> exact, string name, float[] arguments, double tolerance)
    {
        float[] fused = VectorFunctions.ByName[name].Evaluate(arguments);
        float[] unfused = VectorFunctions.ByName[name].EvaluateUnfused(arguments);
        for (int i = 0; i < arguments.Length; i++)
        {
            double expected = exact(arguments[i]);
            AssertNear(expected, fused[i], tolerance, name, arguments[i]);
            AssertNear(expected, unfused[i], tolerance, name + " without FMA", arguments[i]);
        }
    }

    private static float Apply(VectorFunction function, float x) => function.Quarter(Vector128.Create(x))[0];

    private static void AssertNear(double expected, float actual, double tolerance, string name, float argument)
    {
        if (!(Math.Abs(expected - actual) <= tolerance))
        {
            Assert.Fail($"{name}({argument:R}) = {actual:R}, exactly {expected:R}");
        }
    }
}
