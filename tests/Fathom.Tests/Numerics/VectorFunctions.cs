using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Tests.Numerics;

/// <summary>All functions of VectorMath, by name.</summary>
internal static class VectorFunctions
{
    public static readonly IReadOnlyDictionary<string, VectorFunction> ByName = All().ToDictionary(function => function.Name);

    private static IEnumerable<VectorFunction> All()
    {
        const float slope = (float)ExactFunctions.Slope;
        const float alpha = (float)ExactFunctions.Alpha;
        yield return new("Exp", VectorMath.Exp, VectorMath.Exp, VectorMath.Exp, VectorMath.Exp,
            VectorMath.Exp<Lanes128, Vector128<float>>);
        yield return new("Log", VectorMath.Log, VectorMath.Log, VectorMath.Log, VectorMath.Log,
            VectorMath.Log<Lanes128, Vector128<float>>);
        yield return new("Tanh", VectorMath.Tanh, VectorMath.Tanh, VectorMath.Tanh, VectorMath.Tanh,
            VectorMath.Tanh<Lanes128, Vector128<float>>);
        yield return new("TanhFast", VectorMath.TanhFast, VectorMath.TanhFast, VectorMath.TanhFast, VectorMath.TanhFast,
            VectorMath.TanhFast<Lanes128, Vector128<float>>);
        yield return new(
            "TanhDerivative",
            VectorMath.TanhDerivative,
            VectorMath.TanhDerivative,
            VectorMath.TanhDerivative,
            VectorMath.TanhDerivative,
            VectorMath.TanhDerivative<Lanes128, Vector128<float>>);
        yield return new("Sigmoid", VectorMath.Sigmoid, VectorMath.Sigmoid, VectorMath.Sigmoid, VectorMath.Sigmoid,
            VectorMath.Sigmoid<Lanes128, Vector128<float>>);
        yield return new(
            "SigmoidFast",
            VectorMath.SigmoidFast,
            VectorMath.SigmoidFast,
            VectorMath.SigmoidFast,
            VectorMath.SigmoidFast,
            VectorMath.SigmoidFast<Lanes128, Vector128<float>>);
        yield return new(
            "SigmoidDerivative",
            VectorMath.SigmoidDerivative,
            VectorMath.SigmoidDerivative,
            VectorMath.SigmoidDerivative,
            VectorMath.SigmoidDerivative,
            VectorMath.SigmoidDerivative<Lanes128, Vector128<float>>);
        yield return new("Softsign", VectorMath.Softsign, VectorMath.Softsign, VectorMath.Softsign, VectorMath.Softsign,
            VectorMath.Softsign<Lanes128, Vector128<float>>);
        yield return new(
            "SoftsignDerivative",
            VectorMath.SoftsignDerivative,
            VectorMath.SoftsignDerivative,
            VectorMath.SoftsignDerivative,
            VectorMath.SoftsignDerivative,
            VectorMath.SoftsignDerivative<Lanes128, Vector128<float>>);
        yield return new("ReLU", VectorMath.ReLU, VectorMath.ReLU, VectorMath.ReLU, VectorMath.ReLU,
            VectorMath.ReLU<Lanes128, Vector128<float>>);
        yield return new(
            "ReLUDerivative",
            VectorMath.ReLUDerivative,
            VectorMath.ReLUDerivative,
            VectorMath.ReLUDerivative,
            VectorMath.ReLUDerivative,
            VectorMath.ReLUDerivative<Lanes128, Vector128<float>>);
        yield return new(
            "LeakyReLU",
            x => VectorMath.LeakyReLU(x, slope),
            x => VectorMath.LeakyReLU(x, slope),
            x => VectorMath.LeakyReLU(x, slope),
            x => VectorMath.LeakyReLU(x, slope),
            x => VectorMath.LeakyReLU<Lanes128, Vector128<float>>(x, slope));
        yield return new(
            "LeakyReLUDerivative",
            x => VectorMath.LeakyReLUDerivative(x, slope),
            x => VectorMath.LeakyReLUDerivative(x, slope),
            x => VectorMath.LeakyReLUDerivative(x, slope),
            x => VectorMath.LeakyReLUDerivative(x, slope),
            x => VectorMath.LeakyReLUDerivative<Lanes128, Vector128<float>>(x, slope));
        yield return new(
            "ELU",
            x => VectorMath.ELU(x, alpha),
            x => VectorMath.ELU(x, alpha),
            x => VectorMath.ELU(x, alpha),
            x => VectorMath.ELU(x, alpha),
            x => VectorMath.ELU<Lanes128, Vector128<float>>(x, alpha));
        yield return new(
            "ELUDerivative",
            x => VectorMath.ELUDerivative(x, alpha),
            x => VectorMath.ELUDerivative(x, alpha),
            x => VectorMath.ELUDerivative(x, alpha),
            x => VectorMath.ELUDerivative(x, alpha),
            x => VectorMath.ELUDerivative<Lanes128, Vector128<float>>(x, alpha));
        yield return new("GELU", VectorMath.GELU, VectorMath.GELU, VectorMath.GELU, VectorMath.GELU,
            VectorMath.GELU<Lanes128, Vector128<float>>);
        yield return new(
            "GELUDerivative",
            VectorMath.GELUDerivative,
            VectorMath.GELUDerivative,
            VectorMath.GELUDerivative,
            VectorMath.GELUDerivative,
            VectorMath.GELUDerivative<Lanes128, Vector128<float>>);
        yield return new("SiLU", VectorMath.SiLU, VectorMath.SiLU, VectorMath.SiLU, VectorMath.SiLU,
            VectorMath.SiLU<Lanes128, Vector128<float>>);
        yield return new(
            "SiLUDerivative",
            VectorMath.SiLUDerivative,
            VectorMath.SiLUDerivative,
            VectorMath.SiLUDerivative,
            VectorMath.SiLUDerivative,
            VectorMath.SiLUDerivative<Lanes128, Vector128<float>>);
        yield return new("Softplus", VectorMath.Softplus, VectorMath.Softplus, VectorMath.Softplus, VectorMath.Softplus,
            VectorMath.Softplus<Lanes128, Vector128<float>>);
        yield return new(
            "SoftplusDerivative",
            VectorMath.SoftplusDerivative,
            VectorMath.SoftplusDerivative,
            VectorMath.SoftplusDerivative,
            VectorMath.SoftplusDerivative,
            VectorMath.SoftplusDerivative<Lanes128, Vector128<float>>);
        yield return new("HardTanh", VectorMath.HardTanh, VectorMath.HardTanh, VectorMath.HardTanh, VectorMath.HardTanh,
            VectorMath.HardTanh<Lanes128, Vector128<float>>);
        yield return new(
            "HardTanhDerivative",
            VectorMath.HardTanhDerivative,
            VectorMath.HardTanhDerivative,
            VectorMath.HardTanhDerivative,
            VectorMath.HardTanhDerivative,
            VectorMath.HardTanhDerivative<Lanes128, Vector128<float>>);
    }
}
