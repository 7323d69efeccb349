using Fathom.Compiler.Emission.Dialects;

namespace Fathom.Compiler.Tests.Emission;

public sealed class NeonDialectTests
{
    private readonly NeonDialect _dialect = new();

    [Fact]
    public void MultiplyAdd_NamesTheAddendFirst() =>
        Assert.Equal("ArmSimd.FusedMultiplyAdd(sum, left, right)", _dialect.MultiplyAdd(4, "left", "right", "sum"));

    [Fact]
    public void MultiplyAddByLane_NamesTheAddendFirstAndTheLaneLast() =>
        Assert.Equal(
            "ArmSimd64.FusedMultiplyAddBySelectedScalar(sum, left, right, 3)",
            _dialect.MultiplyAddByLane(4, "left", "right", 3, "sum"));

    [Fact]
    public void Reference_TakesTheLaneOut() =>
        Assert.Equal(
            "V128.MultiplyAddEstimate(left, V128.Create(V128.GetElement(right, 2)), sum)",
            new Vector128Dialect().MultiplyAddByLane(4, "left", "right", 2, "sum"));
}
