using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>Wrong answers by the reference's logits.</summary>
/// <param name="Answers">Rows for CrossEntropy, rows times outputs for BinaryCrossEntropy.</param>
/// <param name="Wrong">How many are wrong.</param>
/// <param name="Undecided">How many rounding could turn over.</param>
internal readonly record struct ErrorCount(int Answers, int Wrong, int Undecided)
{
    public static ErrorCount Of(Loss loss, Matrix logits, Matrix bounds, Matrix targets) =>
        loss == Loss.CrossEntropy ? OfClasses(logits, bounds, targets) : OfQuestions(logits, bounds, targets);

    private static ErrorCount OfClasses(Matrix logits, Matrix bounds, Matrix targets)
    {
        int wrong = 0;
        int undecided = 0;
        for (int row = 0; row < logits.Rows; row++)
        {
            int best = Best(logits.Row(row));
            wrong += targets[row, best] == 1 ? 0 : 1;
            undecided += IsClose(logits.Row(row), bounds.Row(row), best) ? 1 : 0;
        }

        return new ErrorCount(logits.Rows, wrong, undecided);
    }

    private static ErrorCount OfQuestions(Matrix logits, Matrix bounds, Matrix targets)
    {
        int wrong = 0;
        int undecided = 0;
        for (int index = 0; index < logits.Values.Length; index++)
        {
            wrong += (logits.Values[index] > 0) == (targets.Values[index] > 0.5) ? 0 : 1;
            undecided += Math.Abs(logits.Values[index]) <= bounds.Values[index] ? 1 : 0;
        }

        return new ErrorCount(logits.Values.Length, wrong, undecided);
    }

    private static int Best(ReadOnlySpan<double> logits)
    {
        int best = 0;
        for (int k = 1; k < logits.Length; k++)
        {
            best = logits[k] > logits[best] ? k : best;
        }

        return best;
    }

    private static bool IsClose(ReadOnlySpan<double> logits, ReadOnlySpan<double> bounds, int best)
    {
        for (int k = 0; k < logits.Length; k++)
        {
            if (k != best && logits[best] - logits[k] <= bounds[best] + bounds[k])
            {
                return true;
            }
        }

        return false;
    }
}
