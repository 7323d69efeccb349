using Fathom.Numerics;

namespace Fathom.Tests.Models;

/// <summary>Small seeded data for the models of these tests.</summary>
internal static class Examples
{
    public static float[] Values(int count, ulong seed)
    {
        var random = new RandomStream(seed, stream: 0);
        var values = new float[count];
        for (int index = 0; index < count; index++)
        {
            values[index] = 2 * random.NextSingle() - 1;
        }

        return values;
    }

    public static int[] Labels(int count, int classes) => [.. Enumerable.Range(0, count).Select(row => row % classes)];

    /// <summary>Every parameter and every value the optimizer keeps, bit for bit.</summary>
    public static int[] Bits<TTarget>(ITrainableModel<TTarget> model)
        where TTarget : unmanaged =>
        [.. model.State.SelectMany(parameter => parameter.ToArray()).Select(BitConverter.SingleToInt32Bits)];
}
