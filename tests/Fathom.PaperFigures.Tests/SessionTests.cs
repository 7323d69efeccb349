using PaperFigures;
using PaperFigures.Progress;
using PaperFigures.Settings;

namespace Fathom.PaperFigures.Tests;

public sealed class SessionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paper-figures");
    private readonly StringWriter _output = new();
    private readonly StringWriter _screen = new();

    [Fact]
    public void A_figure_leaves_its_data_and_its_picture_and_its_findings()
    {
        Assert.Equal(0, Run("figure", "5"));

        Assert.True(File.Exists(InFolder("figure-5.csv")));
        Assert.True(File.Exists(InFolder("figure-5.svg")));
        Assert.Contains("figure 5    quadratic cost", _output.ToString());
        Assert.EndsWith($"1 passed, 0 failed{Environment.NewLine}", _output.ToString());
    }

    [Fact]
    public void What_is_left_out_for_want_of_files_is_said_and_is_no_failure()
    {
        Assert.Equal(0, Run("figure", "12"));

        Assert.Contains("figure 12 is without Mnist: ", _output.ToString());
        Assert.Contains("figure 12 is without Cifar10: ", _output.ToString());
        Assert.Contains("--data", _output.ToString());
    }

    [Fact]
    public void An_interrupted_session_says_how_to_go_on()
    {
        Assert.Equal(130, Run(new CancellationToken(canceled: true), "figure", "2"));

        Assert.Contains("the same command goes on from here", _screen.ToString());
        Assert.Contains("the same command goes on from here", File.ReadAllText(InFolder("progress.log")));
    }

    [Fact]
    public void Files_of_another_program_end_a_session_with_what_to_do()
    {
        string run = InFolder(Path.Combine("runs", "shapeset-sigmoid-4-rate-0.1"));
        Directory.CreateDirectory(run);
        File.WriteAllText(Path.Combine(run, "curve.csv"), "a,b\n");

        Assert.Equal(1, Run("figure", "2"));

        Assert.Contains("is not a curve of this program", _screen.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private int Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    private int Run(CancellationToken cancellationToken, params string[] arguments)
    {
        ProgramSettings settings = SettingsParser.Parse([.. arguments, "--output", _folder.FullName]);
        using var journal = new Journal(InFolder("progress.log"), _screen, LineStyle.Plain, TimeProvider.System);
        return new Session(settings, journal, _output).Run(cancellationToken);
    }

    private string InFolder(string name) => Path.Combine(_folder.FullName, "smoke-seed-1", name);
}
