namespace Fathom.Data.Shapeset;

/// <summary>The three categories of Glorot and Bengio 2010, section 2.1.</summary>
internal enum ShapeKind
{
    Triangle,
    Parallelogram,

    /// <summary>Drawn as a stretched regular 20-gon, as in the original generator.</summary>
    Ellipse,
}
