namespace Fathom.Conformance.Checks;

/// <summary>The negative control's wrong sign.</summary>
internal static class Negation
{
    /// <summary>Turns the sign of the element of largest size.</summary>
    public static void OfLargest(double[] values)
    {
        int largest = 0;
        for (int index = 1; index < values.Length; index++)
        {
            largest = Math.Abs(values[index]) > Math.Abs(values[largest]) ? index : largest;
        }

        values[largest] = -values[largest];
    }
}
