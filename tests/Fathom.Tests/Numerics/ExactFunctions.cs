namespace Fathom.Tests.Numerics;

/// <summary>The functions of VectorMath in double precision, each accurate to a few units of double's last place.</summary>
internal static class ExactFunctions
{
    public const double Slope = 0.3f;
    public const double Alpha = 1.7f;

    public static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    public static double Softsign(double x) => x / (1 + Math.Abs(x));

    public static double ReLU(double x) => Math.Max(0, x);

    public static double LeakyReLU(double x) => x > 0 ? x : Slope * x;

    public static double ELU(double x) => x > 0 ? x : Alpha * ExpM1(x);

    public static double SiLU(double x) => x / (1 + Math.Exp(-x));

    public static double Softplus(double x) => Math.Max(0, x) + LogP1(Math.Exp(-Math.Abs(x)));

    public static double HardTanh(double x) => Math.Clamp(x, -1, 1);

    public static double GELU(double x) => x < 0 ? x * NormalTail(-x) : x * (1 - NormalTail(x));

    public static double SiLUDerivative(double x) => Sigmoid(x) * (1 + x * Sigmoid(-x));

    public static double GELUDerivative(double x) => (x < 0 ? NormalTail(-x) : 1 - NormalTail(x)) + x * NormalDensity(x);

    // Kahan's corrections of the rounding of e^x - 1 and 1 + x.
    private static double ExpM1(double x)
    {
        double power = Math.Exp(x);
        return power == 1 ? x : power - 1 == -1 ? -1 : (power - 1) * x / Math.Log(power);
    }

    private static double LogP1(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    private static double NormalDensity(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);

    // Abramowitz and Stegun 26.2.11 (series) and 26.2.14 (continued fraction).
    private static double NormalTail(double a)
    {
        if (a < 2.5)
        {
            double term = a;
            double sum = a;
            for (int k = 1; term > 1e-18 * sum; k++)
            {
                term *= a * a / (2 * k + 1);
                sum += term;
            }

            return 0.5 - NormalDensity(a) * sum;
        }

        double fraction = 0;
        for (int k = 120; k >= 1; k--)
        {
            fraction = k / (a + fraction);
        }

        return NormalDensity(a) / (a + fraction);
    }
}
