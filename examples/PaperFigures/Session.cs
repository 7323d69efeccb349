using Fathom;
using PaperFigures.Comparison;
using PaperFigures.Figures;
using PaperFigures.Progress;
using PaperFigures.Settings;

namespace PaperFigures;

/// <summary>One invocation: trains what the figures need, makes them, and says how they compare and whether the findings hold.</summary>
internal sealed class Session(ProgramSettings settings, Journal journal, TextWriter output)
{
    private const int Success = 0;
    private const int Failed = 1;
    private const int Interrupted = 130;

    private readonly IReadOnlyList<IFigure> _figures = [.. settings.Items.Select(FigureCatalogue.Find)];

    /// <summary>Runs to the end, or until cancelled.</summary>
    /// <returns>The program's exit code.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            return Make(new Workshop(settings, journal), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            journal.Note("Interrupted; the same command goes on from here.");
            return Interrupted;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or CheckpointMismatchException)
        {
            // Files of another program or version, or a disk that is full: the message says what to do.
            journal.Note(exception.Message);
            return Failed;
        }
    }

    private int Make(Workshop workshop, CancellationToken cancellationToken)
    {
        workshop.Train([.. _figures.SelectMany(figure => figure.Networks)], () => Sketch(workshop), cancellationToken);
        List<FigureResult> results = [.. _figures.Select(figure => figure.Make(workshop))];
        Print(results.SelectMany(result => result.Comparisons));
        Print(results.SelectMany(result => result.Omissions));
        List<Finding> findings = [.. results.SelectMany(result => result.Findings)];
        Print(findings);
        output.WriteLine($"Written to {Path.GetFullPath(settings.Folder)}");
        int failed = findings.Count(finding => finding.Verdict == Verdict.Fails);
        output.WriteLine($"{findings.Count - failed} passed, {failed} failed");
        return failed == 0 ? Success : Failed;
    }

    /// <summary>Writes what there is to see already, so that a long run can be looked at on its way.</summary>
    private void Sketch(Workshop workshop)
    {
        foreach (IFigure figure in _figures.Where(figure => figure.Networks.Count > 0 && workshop.IsReadyFor(figure)))
        {
            figure.Make(workshop);
        }
    }

    private void Print<T>(IEnumerable<T> lines)
    {
        foreach (T line in lines)
        {
            output.WriteLine(line);
        }
    }
}
