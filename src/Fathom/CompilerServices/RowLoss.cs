namespace Fathom.CompilerServices;

/// <summary>The losses of a single row, in double, from their definitions (see <see cref="Loss"/>).</summary>
internal static class RowLoss
{
    /// <summary>ln(sum exp(logit)) - logit[label], from the largest logit so that nothing overflows.</summary>
    public static double CrossEntropy(ReadOnlySpan<float> logits, int label)
    {
        double largest = logits[MostProbable(logits)];
        double sum = 0;
        foreach (float logit in logits)
        {
            sum += Math.Exp(logit - largest);
        }

        return Math.Log(sum) + (largest - logits[label]);
    }

    /// <summary>The first class of the largest logit.</summary>
    public static int MostProbable(ReadOnlySpan<float> logits)
    {
        int best = 0;
        for (int index = 1; index < logits.Length; index++)
        {
            if (logits[index] > logits[best])
            {
                best = index;
            }
        }

        return best;
    }

    /// <summary>The loss of a row with float targets.</summary>
    public static double OfTargets(Loss loss, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        double sum = 0;
        for (int index = 0; index < outputs.Length; index++)
        {
            double output = outputs[index];
            double difference = output - targets[index];
            sum += loss == Loss.BinaryCrossEntropy
                ? Math.Max(output, 0) + Math.Log(1 + Math.Exp(-Math.Abs(output))) - targets[index] * output
                : difference * difference;
        }

        return loss == Loss.Quadratic ? sum / 2 : sum / outputs.Length;
    }

    /// <summary>Outputs on the wrong side of probability one half, which is logit zero.</summary>
    public static int WrongAnswers(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets)
    {
        int wrong = 0;
        for (int index = 0; index < logits.Length; index++)
        {
            wrong += logits[index] > 0 == targets[index] > 0.5f ? 0 : 1;
        }

        return wrong;
    }
}
