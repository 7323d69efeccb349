using Fathom.Conformance.Reference;

namespace Fathom.Tests.GradientChecks;

/// <summary>The reference's special functions, on which everything else stands.</summary>
public sealed class ErrorFunctionTests
{
    // Values of Abramowitz and Stegun, table 7.1, and of the arbitrary-precision evaluation of the definition, to 17 digits.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.1, 0.11246291601828489)]
    [InlineData(0.5, 0.52049987781304654)]
    [InlineData(1, 0.84270079294971487)]
    [InlineData(2, 0.99532226501895273)]
    [InlineData(2.5, 0.99959304798255504)]
    [InlineData(3, 0.99997790950300141)]
    [InlineData(5, 0.99999999999846254)]
    public void Erf_is_right_to_1e_15(double x, double expected)
    {
        Assert.Equal(expected, ErrorFunction.Erf(x), 1e-15);
        Assert.Equal(-expected, ErrorFunction.Erf(-x), 1e-15);
    }

    // Relative 1e-12: at 2.5 and below erfc is 1 - erf, which has lost three to four of sixteen digits.
    [Theory]
    [InlineData(-1, 1.8427007929497149)]
    [InlineData(1, 0.15729920705028513)]
    [InlineData(2.4999, 0.0004071699003334514)]
    [InlineData(3, 2.2090496998585441e-5)]
    [InlineData(5, 1.5374597944280349e-12)]
    [InlineData(10, 2.0884875837625448e-45)]
    public void Erfc_is_right_in_the_tail(double x, double expected) =>
        Assert.InRange(ErrorFunction.Erfc(x) / expected, 1 - 1e-12, 1 + 1e-12);
}
