using System.Globalization;
using Fathom.Training;
using PaperFigures.Training;

namespace PaperFigures.Progress;

/// <summary>
/// Tells how a long run is getting on, on the error stream and in a file that can be followed while it grows: a line for every point
/// measured, and one a minute between. A terminal also sees a line that rewrites itself.
/// </summary>
internal sealed class Journal : IDisposable
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenRewrites = TimeSpan.FromSeconds(1);

    private readonly TextWriter _screen;
    private readonly LineStyle _style;
    private readonly StreamWriter _file;
    private readonly TimeProvider _clock;
    private long _lineWritten;
    private long _rewritten;

    public Journal(string path, TextWriter screen, LineStyle style, TimeProvider clock)
    {
        _screen = screen;
        _style = style;
        _clock = clock;
        _lineWritten = clock.GetTimestamp();
        _rewritten = _lineWritten;
        Work = new WorkMeter(clock);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
    }

    public WorkMeter Work { get; }

    /// <summary>Writes a line.</summary>
    public void Note(string line)
    {
        EraseRewrittenLine();
        _screen.WriteLine(line);
        _file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_clock.GetUtcNow():yyyy-MM-dd HH:mm:ss}  {line}"));
    }

    /// <summary>Says what was measured.</summary>
    public void Measured(string training, CurvePoint point)
    {
        Work.Reached(training, point.Examples);
        string result = point.HasDiverged
            ? "diverged"
            : string.Create(CultureInfo.InvariantCulture, $"test error {point.TestError * 100:F2} %");
        Note(string.Create(
            CultureInfo.InvariantCulture, $"{training,-30} {point.Examples,10:N0} examples  {result,-20}  {Together()}"));
    }

    /// <summary>Where a training reports to.</summary>
    public IProgress<TrainingProgress> ProgressOf(string training) => new RunProgress(this, training);

    public void Dispose()
    {
        EraseRewrittenLine();
        _file.Dispose();
    }

    private void Show(string training, TrainingProgress progress)
    {
        Work.Reached(training, progress.Examples);
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{training,-30} {progress.Examples,10:N0} examples  training loss {progress.TrainingLoss:F3}  {Together()}");
        if (IsDue(ref _lineWritten, BetweenLines))
        {
            Note(line);
        }
        else if (_style == LineStyle.Rewriting && IsDue(ref _rewritten, BetweenRewrites))
        {
            _screen.Write($"\r{line.PadRight(Math.Max(0, Console.BufferWidth - 1))}");
        }
    }

    private string Together()
    {
        string remaining = Work.Remaining is { } time ? $"{time:hh\\:mm\\:ss} left" : "";
        double fraction = Work.Total == 0 ? 1 : Work.Done / (double)Work.Total;
        return string.Create(CultureInfo.InvariantCulture, $"{fraction * 100,5:F1} % of all  {Work.Elapsed:hh\\:mm\\:ss}  {remaining}");
    }

    private bool IsDue(ref long last, TimeSpan interval)
    {
        if (_clock.GetElapsedTime(last) < interval)
        {
            return false;
        }

        last = _clock.GetTimestamp();
        return true;
    }

    private void EraseRewrittenLine()
    {
        if (_style == LineStyle.Rewriting)
        {
            _screen.Write($"\r{new string(' ', Math.Max(0, Console.BufferWidth - 1))}\r");
        }
    }

    private sealed class RunProgress(Journal journal, string training) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => journal.Show(training, value);
    }
}
