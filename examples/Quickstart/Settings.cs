using System;
using System.Globalization;

namespace Quickstart;

/// <summary>What can be changed on the command line: --seed N, --steps N.</summary>
/// <param name="Seed">The seed of weights and training images.</param>
/// <param name="Steps">Training steps of each network.</param>
internal sealed record Settings(long Seed, long Steps)
{
    public const float LearningRate = 0.01f;

    public const int TestImages = 5_000;

    public const int ProbeImages = 300;

    /// <summary>A seed that no training stream of this program uses.</summary>
    public const ulong TestSeed = 1_000_000;

    /// <summary>The interval of so many looks over the training.</summary>
    public int StepsBetween(int looks) => (int)Math.Clamp(Steps / looks, 1, int.MaxValue);

    public static Settings Parse(string[] arguments)
    {
        var settings = new Settings(Seed: 1, Steps: 50_000);
        for (int index = 0; index < arguments.Length; index += 2)
        {
            string value = index + 1 < arguments.Length ? arguments[index + 1] : "";
            bool isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
            settings = (arguments[index], isNumber) switch
            {
                ("--seed", true) => settings with { Seed = number },
                ("--steps", true) when number >= 1 => settings with { Steps = number },
                _ => throw new ArgumentException($"Expected --seed N or --steps N with a whole number; got '{arguments[index]} {value}'."),
            };
        }

        return settings;
    }
}
