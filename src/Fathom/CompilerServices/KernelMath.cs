using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.CompilerServices;

/// <summary>Small operations of generated kernels, for every vector width, one lane included.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelMath
{
    /// <summary>
    /// 2^-100. Gradients and optimiser state below it are set to zero: they no longer change a parameter, and left alone they would decay
    /// into denormal numbers, which cost a hundred times as much and which .NET cannot have the processor flush.
    /// </summary>
    private const float Tiny = 7.888609e-31f;

    /// <summary>The values, those below 2^-100 in magnitude replaced by zero; NaN stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> FlushTiny(Vector512<float> value) =>
        Vector512.AndNot(value, Vector512.LessThan(Vector512.Abs(value), Vector512.Create(Tiny)));

    /// <inheritdoc cref="FlushTiny(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> FlushTiny(Vector256<float> value) =>
        Vector256.AndNot(value, Vector256.LessThan(Vector256.Abs(value), Vector256.Create(Tiny)));

    /// <inheritdoc cref="FlushTiny(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> FlushTiny(Vector128<float> value) =>
        Vector128.AndNot(value, Vector128.LessThan(Vector128.Abs(value), Vector128.Create(Tiny)));

    /// <inheritdoc cref="FlushTiny(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FlushTiny(float value) => MathF.Abs(value) < Tiny ? 0f : value;

    /// <summary>The absolute values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Magnitude(Vector512<float> value) => Vector512.Abs(value);

    /// <inheritdoc cref="Magnitude(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Magnitude(Vector256<float> value) => Vector256.Abs(value);

    /// <inheritdoc cref="Magnitude(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Magnitude(Vector128<float> value) => Vector128.Abs(value);

    /// <inheritdoc cref="Magnitude(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Magnitude(float value) => MathF.Abs(value);

    /// <summary>1 in lanes at most <paramref name="below"/> or at least <paramref name="above"/>, 0 in the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> OneOutside(Vector512<float> value, float below, float above) =>
        (Vector512.LessThanOrEqual(value, Vector512.Create(below)) | Vector512.GreaterThanOrEqual(value, Vector512.Create(above)))
        & Vector512.Create(1f);

    /// <inheritdoc cref="OneOutside(Vector512{float}, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> OneOutside(Vector256<float> value, float below, float above) =>
        (Vector256.LessThanOrEqual(value, Vector256.Create(below)) | Vector256.GreaterThanOrEqual(value, Vector256.Create(above)))
        & Vector256.Create(1f);

    /// <inheritdoc cref="OneOutside(Vector512{float}, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> OneOutside(Vector128<float> value, float below, float above) =>
        (Vector128.LessThanOrEqual(value, Vector128.Create(below)) | Vector128.GreaterThanOrEqual(value, Vector128.Create(above)))
        & Vector128.Create(1f);

    /// <inheritdoc cref="OneOutside(Vector512{float}, float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float OneOutside(float value, float below, float above) => value <= below || value >= above ? 1f : 0f;

    /// <summary>The largest lane; NaN if any lane is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Vector512<float> value) => Maximum(Vector256.Max(value.GetLower(), value.GetUpper()));

    /// <inheritdoc cref="Maximum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Vector256<float> value) => Maximum(Vector128.Max(value.GetLower(), value.GetUpper()));

    /// <inheritdoc cref="Maximum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Vector128<float> value) =>
        MathF.Max(MathF.Max(value[0], value[1]), MathF.Max(value[2], value[3]));

    /// <inheritdoc cref="Maximum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(float value) => value;

    /// <summary>The smallest lane; NaN if any lane is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Minimum(Vector512<float> value) => Minimum(Vector256.Min(value.GetLower(), value.GetUpper()));

    /// <inheritdoc cref="Minimum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Minimum(Vector256<float> value) => Minimum(Vector128.Min(value.GetLower(), value.GetUpper()));

    /// <inheritdoc cref="Minimum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Minimum(Vector128<float> value) =>
        MathF.Min(MathF.Min(value[0], value[1]), MathF.Min(value[2], value[3]));

    /// <inheritdoc cref="Minimum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Minimum(float value) => value;
}
