using System.Globalization;
using System.Runtime.InteropServices;
using Fathom;
using PaperFigures;
using PaperFigures.Progress;
using PaperFigures.Settings;

// The figures and the table of Glorot and Bengio (2010), made again: data, pictures, and what the paper has beside what was measured.
const int Misused = 2;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

ProgramSettings settings;
try
{
    settings = SettingsParser.Parse(args);
}
catch (SettingsException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine();
    Console.Error.WriteLine(SettingsParser.Usage);
    return Misused;
}

if (settings.Threads is { } threads)
{
    ThreadTeam.Size = threads;
}

using var cancellation = new CancellationTokenSource();
void Cancel(PosixSignalContext signal)
{
    signal.Cancel = true;
    cancellation.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

LineStyle style = Console.IsErrorRedirected ? LineStyle.Plain : LineStyle.Rewriting;
using var journal = new Journal(Path.Combine(settings.Folder, "progress.log"), Console.Error, style, TimeProvider.System);
return new Session(settings, journal, Console.Out).Run(cancellation.Token);
