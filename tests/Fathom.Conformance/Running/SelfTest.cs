using Fathom.Conformance.Cases;
using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Running;

/// <summary>The negative control: every check must notice every fault it answers for, on a model on which it passes without.</summary>
internal static class SelfTest
{
    public static Tally Run(TextWriter output, ModelCase model)
    {
        var tally = new Tally(0, 0);
        foreach (Check check in Check.All)
        {
            foreach (Fault fault in check.MustCatch)
            {
                bool notices = Runner.Failures(model, check, fault).Count > 0;
                if (!notices)
                {
                    output.WriteLine($"FAIL self-test: {check.Name} does not notice {fault}   {Repetition.Of(model, check, fault)}");
                }

                tally = tally.Plus(notices ? new Tally(1, 0) : new Tally(0, 1));
            }
        }

        return tally;
    }
}
