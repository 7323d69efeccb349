using System;
using System.Linq;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Decides on how many threads a training step pays.</summary>
internal static class TeamPlanner
{
    /// <summary>
    /// Work for which a further member is worth while: some 20 microseconds of a core, against about one a meeting and two meetings a
    /// layer.
    /// </summary>
    private const double OperationsAMember = 2e6;

    /// <summary>A step below which threads do not pay at all: waking them costs a few microseconds.</summary>
    private const double LeastOperations = 2 * OperationsAMember;

    /// <summary>The most members a plan reserves room for.</summary>
    private const int MostMembers = 16;

    public static TeamPlan Plan(ModelSpec spec)
    {
        // Forward, weight gradient, and for all layers but the first the input gradient: a multiplication and an addition each.
        double operations = spec.Layers.Select((layer, index) => (index == 0 ? 4.0 : 6.0) * spec.Batch * layer.Inputs * layer.Units).Sum();
        int members = operations < LeastOperations ? 1 : (int)Math.Min(MostMembers, operations / OperationsAMember);
        return new TeamPlan(members, operations);
    }
}
