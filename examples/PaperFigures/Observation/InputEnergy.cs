using Fathom.Training;

namespace PaperFigures.Observation;

/// <summary>The mean square of the inputs of each example, which is all that the theory of wide layers wants to know of an image.</summary>
internal static class InputEnergy
{
    public static IReadOnlyList<double> Of(ExampleSet<int> set)
    {
        double[] energies = new double[set.Rows];
        for (int row = 0; row < set.Rows; row++)
        {
            double sum = 0;
            foreach (float input in set.Inputs.Span.Slice(row * set.InputsPerRow, set.InputsPerRow))
            {
                sum += (double)input * input;
            }

            energies[row] = sum / set.InputsPerRow;
        }

        return energies;
    }
}
