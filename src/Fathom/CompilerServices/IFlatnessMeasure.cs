using System.Numerics;

namespace Fathom.CompilerServices;

/// <summary>What tells whether a unit lies on the flat part of its activation function.</summary>
internal interface IFlatnessMeasure
{
    /// <summary>The measure of one unit.</summary>
    static abstract float Of(float sum, float output);

    /// <summary>The measure of a vector of them.</summary>
    static abstract Vector<float> Of(Vector<float> sum, Vector<float> output);
}
