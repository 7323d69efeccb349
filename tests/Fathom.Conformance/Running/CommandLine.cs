using System.Globalization;
using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Running;

/// <summary>What the user asked for.</summary>
/// <param name="Lists">Names the models instead of checking them.</param>
/// <param name="Model">Checks this model only.</param>
/// <param name="Filter">Checks models whose name contains this only.</param>
/// <param name="Check">Runs this check only.</param>
/// <param name="MaximumModels">Checks at most so many models, spread evenly over the list.</param>
/// <param name="InstructionSet">What the models have to run on; null for whatever they do.</param>
/// <param name="Fault">The negative control: makes the expected values wrong.</param>
internal sealed record CommandLine(
    bool Lists, string? Model, string? Filter, string? Check, int MaximumModels, InstructionSet? InstructionSet, Fault Fault)
{
    public const string Usage =
        """
        fathom conformance: generated models against the scalar reference
          --list              names the models
          --model NAME        checks one model
          --filter TEXT       checks the models whose name contains the text
          --check NAME        runs one check only
          --max-models N      checks at most N models, spread over the list
          --expect-instruction-set NAME
                              fails unless the models run on that one
          --break FAULT       negative control: makes the expected values wrong, so that checks must fail
        fathom conformance declare --seed N --count N
                              writes the file of random declarations (Models/RandomModels.cs) to the output
        """;

    /// <exception cref="CommandLineException">An option is unknown or its value does not fit.</exception>
    public static CommandLine Parse(ReadOnlySpan<string> arguments)
    {
        var options = new CommandLine(false, null, null, null, int.MaxValue, null, Fault.None);
        for (int index = 0; index < arguments.Length; index++)
        {
            string option = arguments[index];
            if (option == "--list")
            {
                options = options with { Lists = true };
                continue;
            }

            string value = index + 1 < arguments.Length
                ? arguments[++index]
                : throw new CommandLineException($"{option} needs a value, or is unknown.");
            options = option switch
            {
                "--model" => options with { Model = value },
                "--filter" => options with { Filter = value },
                "--check" => options with { Check = CheckName(value) },
                "--max-models" => options with { MaximumModels = (int)Number(option, value) },
                "--expect-instruction-set" => options with { InstructionSet = InstructionSetOf(value) },
                "--break" => options with { Fault = FaultOf(value) },
                _ => throw new CommandLineException($"{option} is unknown."),
            };
        }

        return options;
    }

    /// <summary>A number of 1 or more.</summary>
    public static long Number(string option, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new CommandLineException($"{option} needs a whole number above 0; it was '{value}'.");

    private static string CheckName(string value) => Checks.Check.All.Any(check => check.Name == value)
        ? value
        : throw new CommandLineException(
            $"--check needs one of {string.Join(", ", Checks.Check.All.Select(check => check.Name))}; it was '{value}'.");

    private static InstructionSet InstructionSetOf(string value) =>
        Enum.TryParse(value, ignoreCase: true, out InstructionSet set) && Enum.IsDefined(set)
            ? set
            : throw new CommandLineException(
                $"--expect-instruction-set needs one of {string.Join(", ", Enum.GetNames<InstructionSet>())}; it was '{value}'.");

    private static Fault FaultOf(string value) => Enum.TryParse(value, ignoreCase: true, out Fault fault)
        ? fault
        : throw new CommandLineException($"--break needs one of {string.Join(", ", Enum.GetNames<Fault>())}; it was '{value}'.");
}
