using System.Globalization;

namespace Fathom.Persistence;

/// <summary>Refuses values that no useful model has.</summary>
internal static class NonFiniteCheck
{
    public static void Check(string path, Parameter tensor, ReadOnlySpan<float> values, NonFiniteValues policy)
    {
        int index = policy == NonFiniteValues.Allow ? -1 : FloatBytes.IndexOfNonFinite(values);
        if (index >= 0)
        {
            (int row, int column) = Math.DivRem(index, tensor.Columns);
            throw new ModelFileException(
                path,
                "finite values",
                string.Create(
                    CultureInfo.InvariantCulture, $"{values[index]} in {DisplayText.Quote(tensor.Name)}, row {row}, column {column}"),
                $"Go back to the last good parameters, or pass {nameof(NonFiniteValues)}.{nameof(NonFiniteValues.Allow)} to keep them.");
        }
    }
}
