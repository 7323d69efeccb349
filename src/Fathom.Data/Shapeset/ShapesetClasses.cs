namespace Fathom.Data.Shapeset;

/// <summary>The nine classes: the unordered multiset of the shapes in an image, whichever lies in front.</summary>
public static class ShapesetClasses
{
    internal const int KindCount = 3;

    private const int FirstMixedPair = 3;
    private const int FirstSamePair = 6;

    /// <summary>The number of classes.</summary>
    public const int Count = 9;

    /// <summary>The classes' names; a label is an index into them.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.AsReadOnly(
    [
        "triangle", "parallelogram", "ellipse",
        "triangle + parallelogram", "parallelogram + ellipse", "triangle + ellipse",
        "two triangles", "two parallelograms", "two ellipses",
    ]);

    internal static int LabelOf(ShapeKind single) => (int)single;

    internal static int LabelOf(ShapeKind first, ShapeKind second)
    {
        if (first == second)
        {
            return FirstSamePair + (int)first;
        }

        // The absent kind names a mixed pair: T+P lacks E, P+E lacks T, T+E lacks P.
        var absent = (ShapeKind)(KindCount - (int)first - (int)second);
        return FirstMixedPair + absent switch
        {
            ShapeKind.Ellipse => 0,
            ShapeKind.Triangle => 1,
            _ => 2,
        };
    }
}
