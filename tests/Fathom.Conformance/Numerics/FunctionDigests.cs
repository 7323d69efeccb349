using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Conformance.Running;
using Fathom.Numerics;

namespace Fathom.Conformance.Numerics;

/// <summary>Holds the vector math of this machine to the bits it has on every other.</summary>
internal static class FunctionDigests
{
    private static readonly FunctionDigest[] All =
    [
        new(nameof(VectorMath.Exp), VectorMath.Exp, 0x603F_903F_9004_75DE, 0x6955_862E_2B90_6259),
        new(nameof(VectorMath.Log), VectorMath.Log, 0xB698_68D1_A0C2_2178, 0x3A4E_B168_3102_1770),
        new(nameof(VectorMath.Tanh), VectorMath.Tanh, 0x4A70_B0CA_3335_5A86, 0x0921_A2D3_3CE5_B19E),
        new(nameof(VectorMath.TanhFast), VectorMath.TanhFast, 0x5866_E0EB_3A07_DAEC, 0xC8A6_5E37_F89E_DD79),
        new(nameof(VectorMath.TanhDerivative), VectorMath.TanhDerivative, 0x9DA6_A143_02A7_E3B1, 0x6089_3EE5_133C_32F2),
        new(nameof(VectorMath.Sigmoid), VectorMath.Sigmoid, 0xF3D2_FFCC_8546_1F29, 0xA61B_E2D2_57AF_DF39),
        new(nameof(VectorMath.SigmoidFast), VectorMath.SigmoidFast, 0xD563_6D8F_B023_76B4, 0x5A0D_FAC8_78BC_6219),
        new(nameof(VectorMath.SigmoidDerivative), VectorMath.SigmoidDerivative, 0x0E80_1F5E_53EF_9EA5, 0x0E80_1F5E_53EF_9EA5),
        new(nameof(VectorMath.Softsign), VectorMath.Softsign, 0x969B_3433_BFAD_F4D1, 0x969B_3433_BFAD_F4D1),
        new(nameof(VectorMath.SoftsignDerivative), VectorMath.SoftsignDerivative, 0xAA52_B021_E4F5_8E4E, 0xAA52_B021_E4F5_8E4E),
        new(nameof(VectorMath.ELU), static x => VectorMath.ELU(x, 1f), 0x94A2_88D1_B3FE_BE0A, 0x2F9D_293A_02CD_51C5),
        new(nameof(VectorMath.ELUDerivative), static y => VectorMath.ELUDerivative(y, 1f), 0x982F_ACA7_9897_ACA7, 0x982F_ACA7_9897_ACA7),
        new(nameof(VectorMath.SiLU), VectorMath.SiLU, 0x1DE9_1C25_0123_83B0, 0xD3A2_E8B2_F07D_96C9),
        new(nameof(VectorMath.SiLUDerivative), VectorMath.SiLUDerivative, 0x7A0E_9741_834F_D095, 0x102C_8BEE_697C_2C3E),
        new(nameof(VectorMath.Softplus), VectorMath.Softplus, 0x25DD_829C_FECC_5E0F, 0x668D_FFD5_FBEB_443C),
        new(nameof(VectorMath.SoftplusDerivative), VectorMath.SoftplusDerivative, 0xF3D2_FFCC_8546_1F29, 0xA61B_E2D2_57AF_DF39),
        new(nameof(VectorMath.GELU), VectorMath.GELU, 0x2580_4570_230D_2A17, 0xC780_DF55_62D6_8E20),
        new(nameof(VectorMath.GELUDerivative), VectorMath.GELUDerivative, 0xAB55_2305_E4FF_63F3, 0x6813_9208_B30C_50B1),
        new(nameof(VectorMath.ReLU), VectorMath.ReLU, 0x187C_4077_504C_EA25, 0x187C_4077_504C_EA25),
        new(nameof(VectorMath.ReLUDerivative), VectorMath.ReLUDerivative, 0xF266_FBD5_A836_2325, 0xF266_FBD5_A836_2325),
        new(nameof(VectorMath.LeakyReLU), static x => VectorMath.LeakyReLU(x, 0.01f), 0x4856_59E6_2097_DD40, 0x4856_59E6_2097_DD40),
        new(
            nameof(VectorMath.LeakyReLUDerivative),
            static y => VectorMath.LeakyReLUDerivative(y, 0.01f),
            0xF882_0791_E637_862F,
            0xF882_0791_E637_862F),
        new(nameof(VectorMath.HardTanh), VectorMath.HardTanh, 0xE0B5_FA6E_DC20_B925, 0xE0B5_FA6E_DC20_B925),
        new(nameof(VectorMath.HardTanhDerivative), VectorMath.HardTanhDerivative, 0x3426_CBE4_53B6_2325, 0x3426_CBE4_53B6_2325),
    ];

    public static Tally Run(TextWriter output)
    {
        bool fused = Fma.IsSupported || AdvSimd.IsSupported;
        var tally = new Tally(0, 0);
        foreach (FunctionDigest function in All)
        {
            ulong expected = fused ? function.Fused : function.Separate;
            ulong digest = function.Compute();
            if (digest != expected)
            {
                output.WriteLine(
                    $"FAIL vector math {function.Name}: its values digest to 0x{digest:X16}, on other machines to 0x{expected:X16}");
            }

            tally = tally.Plus(digest == expected ? new Tally(1, 0) : new Tally(0, 1));
        }

        return tally;
    }
}
