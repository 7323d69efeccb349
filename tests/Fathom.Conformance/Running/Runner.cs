using Fathom.Conformance.Cases;
using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Running;

/// <summary>Runs checks on models and writes one line for every check that fails.</summary>
internal sealed class Runner(TextWriter output, Fault fault)
{
    /// <summary>Runs some checks on a model.</summary>
    public Tally Run(ModelCase model, IEnumerable<Check> checks)
    {
        var tally = new Tally(0, 0);
        foreach (Check check in checks)
        {
            IReadOnlyList<string> failures = FailuresOrException(model, check);
            if (failures.Count > 0)
            {
                string more = failures.Count > 1 ? $" (and {failures.Count - 1} more)" : "";
                output.WriteLine($"FAIL {model.Name} {check.Name}: {failures[0]}{more}   {Repetition.Of(model, check, fault)}");
            }

            tally = tally.Plus(failures.Count == 0 ? new Tally(1, 0) : new Tally(0, 1));
        }

        return tally;
    }

    /// <summary>What a check says of a model.</summary>
    public static IReadOnlyList<string> Failures(ModelCase model, Check check, Fault fault)
    {
        var report = new CollectingReport();
        model.Run(check, fault, report);
        return report.Failures;
    }

    // In the run an exception is a failure; in the negative control it must not pass for a fault that was noticed.
    private IReadOnlyList<string> FailuresOrException(ModelCase model, Check check)
    {
        try
        {
            return Failures(model, check, fault);
        }
        catch (Exception exception)
        {
            string[] trace = (exception.StackTrace ?? "").Split('\n');
            return [$"{exception.GetType().Name}: {exception.Message} {trace[0].Trim()}"];
        }
    }
}
