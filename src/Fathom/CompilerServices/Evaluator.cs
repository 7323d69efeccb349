using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>Evaluates a model on any number of rows, a piece at a time; losses and counts are added in double.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Evaluator
{
    private const int RowsAtOnce = 256;

    /// <summary>Evaluates a classifier with class indices.</summary>
    public static Evaluation Evaluate(IModel model, ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets)
    {
        ModelDescription description = model.Description;
        int rows = CountRows(inputs, description);
        InputGuard.RequireRows(targets.Length, rows, 1, "class index", nameof(targets));
        InputGuard.RequireLabels(targets, description.Output, nameof(targets));

        double loss = 0;
        long errors = 0;
        float[] logits = new float[Math.Min(rows, RowsAtOnce) * description.Output];
        for (int row = 0; row < rows; row += RowsAtOnce)
        {
            Span<float> piece = PredictPiece(model, inputs, rows, row, logits);
            for (int index = 0; piece.Length > 0; piece = piece[description.Output..], index++)
            {
                ReadOnlySpan<float> rowLogits = piece[..description.Output];
                int label = targets[row + index];
                loss += RowLoss.CrossEntropy(rowLogits, label);
                errors += RowLoss.MostProbable(rowLogits) == label ? 0 : 1;
            }
        }

        return new Evaluation(rows, loss / rows, (double)errors / rows);
    }

    /// <summary>Evaluates a model with float targets.</summary>
    public static Evaluation Evaluate(IModel model, ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        ModelDescription description = model.Description;
        int rows = CountRows(inputs, description);
        InputGuard.RequireRows(targets.Length, rows, description.Output, "targets", nameof(targets));
        InputGuard.RequireFinite(targets, description.Output, nameof(targets));

        double loss = 0;
        long errors = 0;
        float[] outputs = new float[Math.Min(rows, RowsAtOnce) * description.Output];
        for (int row = 0; row < rows; row += RowsAtOnce)
        {
            Span<float> piece = PredictPiece(model, inputs, rows, row, outputs);
            for (int index = 0; piece.Length > 0; piece = piece[description.Output..], index++)
            {
                ReadOnlySpan<float> rowOutputs = piece[..description.Output];
                ReadOnlySpan<float> rowTargets = targets.Slice((row + index) * description.Output, description.Output);
                loss += RowLoss.OfTargets(description.Loss, rowOutputs, rowTargets);
                errors += RowLoss.WrongAnswers(rowOutputs, rowTargets);
            }
        }

        bool hasAnswers = description.Loss == Loss.BinaryCrossEntropy;
        return new Evaluation(rows, loss / rows, hasAnswers ? (double)errors / ((long)rows * description.Output) : double.NaN);
    }

    private static int CountRows(ReadOnlySpan<float> inputs, ModelDescription description)
    {
        int rows = InputGuard.CountRows(inputs.Length, description.Input, "inputs", nameof(inputs));
        return rows > 0 ? rows : throw new ShapeException("An evaluation needs at least one row; none was given.", nameof(inputs));
    }

    private static Span<float> PredictPiece(IModel model, ReadOnlySpan<float> inputs, int rows, int row, float[] outputs)
    {
        int count = Math.Min(RowsAtOnce, rows - row);
        Span<float> piece = outputs.AsSpan(0, count * model.Description.Output);
        model.PredictLogits(inputs.Slice(row * model.Description.Input, count * model.Description.Input), piece);
        return piece;
    }
}
