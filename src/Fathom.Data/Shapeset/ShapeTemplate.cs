using Fathom.Numerics;

namespace Fathom.Data.Shapeset;

/// <summary>
/// What all shapes of one kind share: a regular polygon on the circle of radius 1/2, standing on a horizontal edge, and the range of the
/// rotation before the stretch, which is what makes general triangles and parallelograms of regular ones.
/// </summary>
internal sealed class ShapeTemplate
{
    public const int MaximumVertices = 20;

    private static readonly ShapeTemplate[] Templates =
        [new(ShapeKind.Triangle, 3), new(ShapeKind.Parallelogram, 4), new(ShapeKind.Ellipse, MaximumVertices)];

    private ShapeTemplate(ShapeKind kind, int vertices)
    {
        Kind = kind;
        X = new double[vertices];
        Y = new double[vertices];
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            // The angle 2 pi (vertex / n + 1 / (2 n) + 1 / 4), over the common denominator 4 n.
            var (cosine, sine) = PortableMath.CosineSineOfTurn((4 * vertex) + 2 + vertices, 4 * vertices);
            X[vertex] = 0.5 * cosine;
            Y[vertex] = 0.5 * sine;
        }

        CircleFraction = vertices * PortableMath.CosineSineOfTurn(1, vertices).Sine / (2 * Math.PI);
    }

    public ShapeKind Kind { get; }

    public double[] X { get; }

    public double[] Y { get; }

    /// <summary>The polygon's area over its circumscribed circle's: n sin(2 pi / n) / (2 pi).</summary>
    public double CircleFraction { get; }

    public static ShapeTemplate Of(ShapeKind kind) => Templates[(int)kind];

    /// <summary>
    /// Draws the step of the rotation before the stretch: uniform over one vertex's share of the circle, its upper half wrapped to
    /// negative angles, with the original generator's integer roundings.
    /// </summary>
    public int DrawPreRotation(RandomStream random)
    {
        var vertices = X.Length;
        var step = random.NextInt32(RotationTable.Steps / vertices);
        const int Last = RotationTable.Steps - 1;
        return step > Last / (2 * vertices) ? Math.Min(RotationTable.Steps - (Last / vertices) + step, Last) : step;
    }
}
