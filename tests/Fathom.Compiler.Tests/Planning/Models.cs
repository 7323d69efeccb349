using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Planning;

/// <summary>Declarations for the planner's tests.</summary>
internal static class Models
{
    /// <summary>The class every declaration is of.</summary>
    public const string Class = "public sealed partial class Net;";

    /// <summary>Two layers of tanh units and a classifier, with something to say about each setting.</summary>
    public static ModelSpec Typical => Specs.Valid(
        "[Fathom.Model(Input = 20, Batch = 10)] [Fathom.Dense(33, Fathom.Activation.Tanh)] "
            + "[Fathom.Dense(17, Fathom.Activation.GELU)] [Fathom.Dense(5)] " + Class);

    /// <summary>One layer.</summary>
    public static ModelSpec Of(int input, int units, int batch, Unroll unroll = Unroll.Auto) => Specs.Valid(
        $"[Fathom.Model(Input = {input}, Batch = {batch}, Unroll = Fathom.Unroll.{unroll})] [Fathom.Dense({units})] {Class}");

    /// <summary>Shapes around the edges of panels, vectors and pages.</summary>
    public static TheoryData<int, int, int> Shapes => new()
    {
        { 1, 1, 1 },
        { 3, 4, 2 },
        { 4, 5, 3 },
        { 16, 8, 10 },
        { 31, 24, 32 },
        { 33, 32, 33 },
        { 64, 33, 7 },
        { 1024, 1024, 4 },
        { 1000, 65, 10 },
        { 2048, 9, 5 },
    };
}
