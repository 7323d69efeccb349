using Fathom.Numerics;

namespace Fathom.Data.Shapeset;

/// <summary>Cosines and sines of the generator's 255 rotation steps, the same bits on every platform.</summary>
internal static class RotationTable
{
    public const int Steps = 255;

    private static readonly (double Cosine, double Sine)[] Turns =
        [.. Enumerable.Range(0, Steps).Select(step => PortableMath.CosineSineOfTurn(step, Steps))];

    public static (double Cosine, double Sine) Turn(int step) => Turns[step];
}
