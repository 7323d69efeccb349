using Fathom.Conformance.Cases;
using Fathom.Conformance.Checks;
using Fathom.Conformance.Numerics;

namespace Fathom.Conformance.Running;

/// <summary>Checks the models that were asked for, with the negative control first, and closes with one line of counts.</summary>
internal static class ConformanceCommand
{
    /// <returns>Whether nothing failed.</returns>
    /// <exception cref="CommandLineException">The options leave no model to check.</exception>
    public static bool Run(TextWriter output, CommandLine options)
    {
        ModelCase[] all = ModelCatalog.All();
        ModelCase[] models = [.. Select(all, options)];
        if (models.Length == 0)
        {
            throw new CommandLineException("No model has that name; --list names them all.");
        }

        if (options.Lists)
        {
            foreach (ModelCase model in models)
            {
                output.WriteLine($"{model.Name}  {Summary.Of(model.Describe().Description)}");
            }

            return true;
        }

        ModelCase control = all.Single(model => model.Name == ModelCatalog.Control);
        InstructionSet instructionSet = control.Describe().InstructionSet;
        output.WriteLine($"instruction set: {instructionSet}, models: {models.Length} of {all.Length}");
        if (options.InstructionSet is { } expected && expected != instructionSet)
        {
            output.WriteLine($"FAIL the models run on {instructionSet} instead of {expected}: nothing was checked.");
            output.WriteLine("0 passed, 1 failed");
            return false;
        }

        Tally tally = options.Fault == Fault.None ? SelfTest.Run(output, control).Plus(FunctionDigests.Run(output)) : new Tally(0, 0);
        var runner = new Runner(output, options.Fault);
        Check[] checks = [.. Check.All.Where(check => options.Check is null || check.Name == options.Check)];
        foreach (ModelCase model in models)
        {
            tally = tally.Plus(runner.Run(model, checks));
        }

        output.WriteLine($"{tally.Passed} passed, {tally.Failed} failed");
        return tally.Failed == 0;
    }

    private static IEnumerable<ModelCase> Select(ModelCase[] all, CommandLine options)
    {
        ModelCase[] chosen =
        [
            .. all.Where(model => options.Model is null || model.Name == options.Model)
                .Where(model => options.Filter is null || model.Name.Contains(options.Filter, StringComparison.OrdinalIgnoreCase)),
        ];
        int count = Math.Min(chosen.Length, options.MaximumModels);
        return Enumerable.Range(0, count).Select(index => chosen[(long)index * chosen.Length / count]);
    }
}
