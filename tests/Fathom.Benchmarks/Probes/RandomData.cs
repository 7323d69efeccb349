namespace Fathom.Benchmarks.Probes;

/// <summary>Inputs and labels without meaning: the time of a kernel does not depend on them.</summary>
internal static class RandomData
{
    /// <summary>Values in [-1, 1).</summary>
    public static float[] Inputs(int count)
    {
        Random random = new(1);
        float[] values = new float[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = 2f * random.NextSingle() - 1f;
        }

        return values;
    }

    /// <summary>Labels in [0, classes).</summary>
    public static int[] Labels(int count, int classes)
    {
        Random random = new(2);
        int[] labels = new int[count];
        for (int i = 0; i < count; i++)
        {
            labels[i] = random.Next(classes);
        }

        return labels;
    }
}
