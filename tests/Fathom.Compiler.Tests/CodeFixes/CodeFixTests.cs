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
}
