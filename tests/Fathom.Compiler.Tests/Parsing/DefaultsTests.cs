using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Tests.Parsing;

/// <summary>What is not stated is filled in as documented.</summary>
public sealed class DefaultsTests
{
    [Fact]
    public void Model_HasTheDocumentedDefaults()
    {
        ModelSpec spec = Specs.Valid("using Fathom; [Model(Input = 4)] [Dense(3)] partial class Net;");

        Assert.Equal((4, 32, Loss.CrossEntropy, Optimizer.Sgd), (spec.Input, spec.Batch, spec.Loss, spec.Optimizer));
        Assert.Equal((Unroll.Auto, Precision.Accurate), (spec.Unroll, spec.Precision));
        Assert.Equal(new HyperparameterSpec(0.9f, 0.9f, 0.999f, 1e-8f, 0f), spec.Hyperparameters);
        LayerSpec layer = Assert.Single(spec.Layers);
        Assert.Equal(("layer1", 4, 3, Activation.Identity), (layer.Name, layer.Inputs, layer.Units, layer.Activation));
        Assert.Equal((0f, Init.GlorotUniform, 1f, true), (layer.ActivationParameter, layer.Init, layer.Gain, layer.UseBias));
    }

    [Fact]
    public void Layers_AreChainedRepeatedAndNamed()
    {
        ModelSpec spec = Specs.Valid("""
            using Fathom;
            [Model(Input = 7)]
            [Dense(6, Activation.Tanh)]
            [Dense(5, Activation.Tanh, Repeat = 2, Name = "hidden")]
            [Dense(4, Activation.Tanh, Repeat = 2)]
            [Dense(3, Name = "output")]
            partial class Net;
            """);

        Assert.Equal(
            [("layer1", 7, 6), ("hidden1", 6, 5), ("hidden2", 5, 5), ("layer4", 5, 4), ("layer5", 4, 4), ("output", 4, 3)],
            spec.Layers.Select(static layer => (layer.Name, layer.Inputs, layer.Units)));
        Assert.Equal(3, spec.Output);
    }

    [Theory]
    [InlineData(nameof(Activation.Identity), nameof(Init.GlorotUniform), 0f)]
    [InlineData(nameof(Activation.Sigmoid), nameof(Init.GlorotUniform), 0f)]
    [InlineData(nameof(Activation.Tanh), nameof(Init.GlorotUniform), 0f)]
    [InlineData(nameof(Activation.Softsign), nameof(Init.GlorotUniform), 0f)]
    [InlineData(nameof(Activation.HardTanh), nameof(Init.GlorotUniform), 0f)]
    [InlineData(nameof(Activation.ReLU), nameof(Init.HeUniform), 0f)]
    [InlineData(nameof(Activation.LeakyReLU), nameof(Init.HeUniform), 0.01f)]
    [InlineData(nameof(Activation.ELU), nameof(Init.HeUniform), 1f)]
    [InlineData(nameof(Activation.GELU), nameof(Init.HeUniform), 0f)]
    [InlineData(nameof(Activation.SiLU), nameof(Init.HeUniform), 0f)]
    [InlineData(nameof(Activation.Softplus), nameof(Init.HeUniform), 0f)]
    public void Activation_ChoosesInitAndParameter(string activation, string init, float parameter)
    {
        ModelSpec spec = Specs.Valid($"using Fathom; [Model(Input = 4)] [Dense(5, Activation.{activation})] [Dense(3)] partial class Net;");

        Assert.Equal((init, parameter), (spec.Layers[0].Init.ToString(), spec.Layers[0].ActivationParameter));
    }

    [Fact]
    public void Activations_AreAllCovered() => Assert.Equal(
        Enum.GetNames<Activation>().Order(),
        typeof(DefaultsTests).GetMethod(nameof(Activation_ChoosesInitAndParameter))!.GetCustomAttributesData()
            .Where(static data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(static data =>
                (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!)
            .Order());

    [Fact]
    public void DeclaredAttributes_AreNormalisedFromTheValues()
    {
        ModelSpec spec = Specs.Valid("""
            using Fathom; using static Fathom.Activation; using Start = Fathom.Init;
            static class Sizes { public const int Wide = 500 * 2; }
            [Fathom.ModelAttribute(Batch=10,   Input = 1_024, WeightDecay = 1 / 2f), Dense(activation: Tanh, units: Sizes.Wide,
                Repeat = 5, Init = Start.GlorotUniform)]
            [Dense(8, LeakyReLU, Slope = .1F, UseBias = !true, Name = "na" + "me")]
            [Dense(9)]
            partial class Net;
            """);

        Assert.Equal(
            [
                "[Model(Batch = 10, Input = 1024, WeightDecay = 0.5f)]",
                "[Dense(1000, Activation.Tanh, Repeat = 5, Init = Init.GlorotUniform)]",
                "[Dense(8, Activation.LeakyReLU, Slope = 0.1f, UseBias = false, Name = \"name\")]",
                "[Dense(9)]",
            ],
            spec.DeclaredAttributes);
    }
}
