using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fathom.CompilerServices;

/// <summary>The output itself: for functions whose derivative is one of the output.</summary>
internal readonly struct OutputItself : IFlatnessMeasure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float sum, float output) => output;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Of(Vector<float> sum, Vector<float> output) => output;
}
