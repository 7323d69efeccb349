using System.Globalization;

namespace Fathom.Threading;

/// <summary>Decides how many threads work on a step.</summary>
internal static class TeamSize
{
    // An estimate. The phases of a step take 100 to 200 us on one processor and end at a barrier, where the members queue for one cache
    // line, about 0.1 us each (0.11 us were measured for two): 16 members meet every 6 to 12 us for 1 to 2. More would lose what they
    // win, and layers of 1,000 have only about 30 panels to share out.
    private const int DefaultLimit = 16;

    /// <summary>The size of the team until it is set.</summary>
    /// <param name="variable">The value of <see cref="ThreadTeam.SizeVariable"/>.</param>
    /// <param name="processors">The number of processors this process may use.</param>
    public static int Choose(string? variable, int processors)
    {
        if (string.IsNullOrEmpty(variable))
        {
            return Math.Min(processors, DefaultLimit);
        }

        bool isNumber = int.TryParse(variable, NumberStyles.None, CultureInfo.InvariantCulture, out int size);
        return isNumber && IsValid(size)
            ? size
            : throw new InvalidOperationException($"{ThreadTeam.SizeVariable} is '{variable}'; it must be a whole number from 1 to "
                + $"{ThreadTeam.MaximumSize}: the number of threads that work on a step. Without it, it is the number of processors.");
    }

    public static bool IsValid(int size) => size is >= 1 and <= ThreadTeam.MaximumSize;

    /// <summary>The number of members of a step: no more than are of use, nor than have a processor.</summary>
    /// <param name="wanted">The most members that are of use.</param>
    /// <param name="size">The size of the team.</param>
    /// <param name="alone">The steps that run on their callers' threads at this moment; each uses one of the processors.</param>
    public static int Members(int wanted, int size, int alone) => Math.Max(1, Math.Min(wanted, size - alone));
}
