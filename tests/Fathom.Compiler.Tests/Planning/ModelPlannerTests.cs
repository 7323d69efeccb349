using Fathom.Compiler.Analysis;
using Fathom.Compiler.Emission;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Tests.Planning;

public sealed class ModelPlannerTests
{
    public static TheoryData<string> Changes => [.. Changed(Models.Typical).Keys];

    [Fact]
    public void SameDeclaration_GivesAnEqualPlanWithAnEqualHashCode()
    {
        ModelPlan first = ModelPlanner.Plan(Models.Typical);
        ModelPlan second = ModelPlanner.Plan(Models.Typical);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void DeclarationHash_ChangesWithWhatSavedValuesDependOn(string change)
    {
        ModelSpec spec = Models.Typical;

        Assert.NotEqual(DeclarationHash.Of(spec), DeclarationHash.Of(Changed(spec)[change]));
    }

    [Fact]
    public void DeclarationHash_LeavesStartingValuesOut()
    {
        ModelSpec spec = Models.Typical;
        ModelSpec other = WithFirstLayer(spec, layer => layer with { Gain = 2f, Init = Init.Orthogonal }) with
        {
            Hyperparameters = spec.Hyperparameters with { Momentum = 0.5f, WeightDecay = 0.1f },
            Unroll = Unroll.Tile,
        };

        Assert.Equal(DeclarationHash.Of(spec), DeclarationHash.Of(other));
    }

    [Theory]
    [InlineData(0f, "0f")]
    [InlineData(-0f, "-0f")]
    [InlineData(0.1f, "0.1f")]
    [InlineData(float.PositiveInfinity, "float.PositiveInfinity")]
    [InlineData(float.NegativeInfinity, "float.NegativeInfinity")]
    public void FloatLiteral_IsTheShortest(float value, string literal) => Assert.Equal(literal, Literal.Float(value));

    [Fact]
    public void FloatLiteral_ReadsBackAsTheSameBits()
    {
        var random = new Random(1);
        for (int count = 0; count < 20_000; count++)
        {
            float value = BitConverter.Int32BitsToSingle((int)random.NextInt64(uint.MaxValue + 1L));
            if (float.IsFinite(value))
            {
                string literal = Literal.Float(value);
                Assert.EndsWith("f", literal, StringComparison.Ordinal);
                float read = float.Parse(literal.AsSpan(..^1), System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(BitConverter.SingleToInt32Bits(value), BitConverter.SingleToInt32Bits(read));
            }
        }
    }

    private static Dictionary<string, ModelSpec> Changed(ModelSpec spec) => new()
    {
        ["input"] = spec with { Input = 21 },
        ["batch"] = spec with { Batch = 11 },
        ["loss"] = spec with { Loss = Loss.Quadratic },
        ["optimizer"] = spec with { Optimizer = Optimizer.Adam },
        ["precision"] = spec with { Precision = Precision.Fast },
        ["layer name"] = WithFirstLayer(spec, static layer => layer with { Name = "other" }),
        ["layer inputs"] = WithFirstLayer(spec, static layer => layer with { Inputs = 21 }),
        ["layer units"] = WithFirstLayer(spec, static layer => layer with { Units = 34 }),
        ["layer activation"] = WithFirstLayer(spec, static layer => layer with { Activation = Activation.ReLU }),
        ["layer activation parameter"] = WithFirstLayer(spec, static layer => layer with { ActivationParameter = 0.25f }),
        ["layer bias"] = WithFirstLayer(spec, static layer => layer with { UseBias = false }),
        ["fewer layers"] = spec with { Layers = Helpers.EquatableArray.ToEquatableArray(spec.Layers.Skip(1)) },
    };

    private static ModelSpec WithFirstLayer(ModelSpec spec, Func<LayerSpec, LayerSpec> change) =>
        spec with
        {
            Layers = Helpers.EquatableArray.ToEquatableArray(
                spec.Layers.Select((layer, index) => index == 0 ? change(layer) : layer)),
        };
}
