using Fathom.Compiler.CodeFixes;

namespace Fathom.Compiler.Tests.CodeFixes;

/// <summary>The fixes change what they must and keep everything else, comments included.</summary>
public sealed class CodeFixTests
{
    private const string Head = "using Fathom;\n\n[Model(Input = 4)]\n[Dense(3)]\n";

    [Theory]
    [InlineData("public sealed class Net;", "public sealed partial class Net;")]
    [InlineData("class Net { }", "partial class Net { }")]
    [InlineData("/* why */ class Net;", "/* why */ partial class Net;")]
    [InlineData("// why\nrecord Net;", "// why\npartial record Net;")]
    public async Task MakePartial_AddsTheModifier(string before, string after) =>
        Assert.Equal(Head + after, await CodeFixRun.Apply(new MakePartialCodeFixer(), Head + before));

    [Fact]
    public async Task MakePartial_AlsoChangesTheTypesAround()
    {
        const string Before =
            "using Fathom;\n\npublic struct Outer\n{\n    interface IInner\n    {\n"
            + "        [Model(Input = 4)]\n        [Dense(3)]\n        class Net;\n    }\n}\n";
        string after = Before.Replace("struct", "partial struct").Replace("interface", "partial interface")
            .Replace("class", "partial class");

        Assert.Equal(after, await CodeFixRun.Apply(new MakePartialCodeFixer(), Before));
    }

    [Theory]
    [InlineData("public static partial class Net;", "public partial class Net;")]
    [InlineData("abstract partial class Net { }", "partial class Net { }")]
    [InlineData("/* why */ static partial class Net;", "/* why */ partial class Net;")]
    [InlineData("abstract public partial class Net;", "public partial class Net;")]
    [InlineData("static class Net;", "class Net;")]
    public async Task RemoveModifier_RemovesIt(string before, string after) =>
        Assert.Equal(Head + after, await CodeFixRun.Apply(new RemoveModifierCodeFixer(), Head + before));

    [Fact]
    public async Task RemoveModifier_RemovesItFromEveryPart() => Assert.Equal(
        Head + "partial class Net;\n\npartial class Net;\n",
        await CodeFixRun.Apply(new RemoveModifierCodeFixer(), Head + "abstract partial class Net;\n\nabstract partial class Net;\n"));

    [Theory]
    [InlineData(
        "[Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5)] [Dense(9)]",
        "[Dense(256, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5)] [Dense(9)]",
        "Use Init.GlorotUniform for the hidden layers: the gradient keeps 0.354 instead of 0.0832")]
    [InlineData(
        "/* deep */ [Dense(256, Activation.Softsign, Repeat = 3), Dense(256, Activation.Softsign, Gain = 1f, Repeat = 2)]\n[Dense(9)]",
        "/* deep */ [Dense(256, Activation.Softsign, Repeat = 3, Gain = 1.3f), "
            + "Dense(256, Activation.Softsign, Gain = 1.3f, Repeat = 2)]\n[Dense(9)]",
        "Use Gain = 1.3 for the hidden layers: the gradient keeps 0.260 instead of 0.152")]
    [InlineData(
        "[Dense(1024, Activation.ReLU, Init = Init.GlorotNormal)] [Dense(9)]",
        "[Dense(1024, Activation.ReLU, Init = Init.HeUniform)] [Dense(9)]",
        "Use Init.HeUniform: a square layer passes 1.00 of the gradient instead of 0.707")]
    [InlineData(
        "[Dense(256, Activation.Sigmoid)] [Dense(9)]",
        "[Dense(256, Activation.Sigmoid, Gain = 4f)] [Dense(9)]",
        "Use Gain = 4: a square layer passes 0.506 of the gradient instead of 0.212")]
    [InlineData(
        "[Fathom.Dense(256, Activation.ReLU, Init = Init.LeCunNormal, Gain = 1f)] [Dense(9)]",
        "[Fathom.Dense(256, Activation.ReLU, Init = Init.HeUniform)] [Dense(9)]",
        "Use Init.HeUniform: a square layer passes 1.00 of the gradient instead of 0.707")]
    [InlineData(
        "[Dense(256, Activation.Tanh, Gain = 8f, Repeat = 2)] [Dense(9)]",
        "[Dense(256, Activation.Tanh, Repeat = 2)] [Dense(9)]",
        "Use Gain = 1 for the hidden layers: 10.3 % of a layer starts saturated instead of 83.8 %")]
    [InlineData(
        "#pragma warning disable FTHM0026, FTHM0031\n"
            + "[Dense(256, activation: Activation.Sigmoid, Gain = 4f, Repeat = 2)] "
            + "[Fathom.Dense(256, Fathom.Activation.Sigmoid)] [Dense(9)]",
        "#pragma warning disable FTHM0026, FTHM0031\n"
            + "[Dense(256, activation: Activation.Tanh, Repeat = 2)] [Fathom.Dense(256, Activation.Tanh)] [Dense(9)]",
        "Use Activation.Tanh for the hidden layers: the gradient keeps 0.481 instead of 0.0693")]
    [InlineData(
        "#pragma warning disable FTHM0026, FTHM0028\n[Dense(256, Activation.Tanh, Gain = 0.88f, Repeat = 30)] [Dense(9)]",
        "#pragma warning disable FTHM0026, FTHM0028\n[Dense(256, Activation.Tanh, Repeat = 30)] [Dense(9)]",
        "Use Gain = 1 for the hidden layers: any depth can be trained instead of 23.5")]
    public async Task ApplyRemedy_StatesItAndPreviewsTheNumbers(string before, string after, string title)
    {
        const string Model = "using Fathom;\n\n[Model(Input = 1024, Batch = 10)]\n";
        const string Class = "\npartial class Net;\n";

        Assert.Equal(Model + after + Class, await CodeFixRun.Apply(new ApplyRemedyCodeFixer(), Model + before + Class));
        Assert.Equal(title, await CodeFixRun.FirstTitle(new ApplyRemedyCodeFixer(), Model + before + Class));
    }
}
