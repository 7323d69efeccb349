using System.Collections.Immutable;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>
/// What the plan of a model promises of the code of each kernel: the one place here that knows how plans turn into loops.
/// </summary>
internal static class PlanExpectations
{
    private static readonly ImmutableArray<string> NotGeneric = [""];

    public static ImmutableArray<ExpectedKernel> Of(TargetPlan target) =>
    [
        .. target.Layers.SelectMany(layer => Of(layer, target.Form)).DistinctBy(static kernel => (kernel.Method, kernel.Goals[0])),
    ];

    private static IEnumerable<ExpectedKernel> Of(LayerKernels layer, UpdateForm form) =>
    [
        Forward(layer.Forward),
        .. layer.Backward switch
        {
            BackwardKernels.Fused fused => WeightGoals.Of(form).Select(goal => FusedBackward(fused.Kernel, goal.Key, goal.Value)),
            BackwardKernels.UpdateOnly update => WeightGoals.Of(form).Select(goal => Update(update.Kernel, goal.Key, goal.Value)),
            BackwardKernels.Split { InputGradient: { } inputGradient, WeightGradient: var gradient } =>
                [Forward(inputGradient), WeightGradient(gradient, form)],
            BackwardKernels.Split split => [WeightGradient(split.WeightGradient, form)],
            _ => throw new InvalidOperationException("Every form of backward kernels is looked at."),
        },
    ];

    // Each tile has a loop over inputs, unless one turn takes them all: then the loop over rows, if there is one, is the innermost.
    private static ExpectedKernel Forward(DenseForwardPlan plan)
    {
        bool any = plan.RowCount == RowCount.Any;
        ImmutableArray<int> heights = Lengths(plan.Rows);
        bool inner = plan.Shape == CodeShape.TileLoop && plan.Inputs > plan.InnerUnroll;
        int perTurn = inner ? plan.InnerUnroll : plan.Inputs;
        ImmutableArray<MultiplyAdds> tiles =
        [
            .. plan.Groups.SelectMany(Tiles).SelectMany(tile => heights.Select(height => MultiplyAdds.Of(tile, height * perTurn))),
        ];
        bool looped = inner || any;
        return Kernel(plan.Name, NotGeneric, tiles, looped);
    }

    // Each vector of gradients makes two multiply-adds with every input and row. The loop over a group's columns or panels is the
    // innermost; where there is none, that over tiles. An optimizer's rule that ends each vector multiplies and adds too, in the same loop:
    // only the least number is known then.
    private static ExpectedKernel FusedBackward(FusedBackwardPlan plan, string goal, int? atTheEnd)
    {
        int Products(int inputs) => inputs * (2 * plan.Batch + (atTheEnd ?? -1));
        MultiplyAdds total = Sum(plan.Groups.SelectMany(Tiles), Lengths(plan.InputTiles).Sum(Products));
        bool known = atTheEnd is not null && plan.Shape == CodeShape.TileLoop;
        return new(
            plan.Name,
            [goal],
            known ? [.. Lengths(plan.InputTiles).SelectMany(inputs => Loops(plan, inputs, Products(inputs))).Distinct()] : [],
            total);
    }

    private static IEnumerable<ExpectedLoop> Loops(FusedBackwardPlan plan, int inputs, int products)
    {
        ExpectedLoop[] ofGroups =
        [
            .. plan.Groups.Where(IsLooped).Select(group => new ExpectedLoop(Sum(Tiles(group), products), Turns(group))),
        ];
        bool tilesAreInnermost = ofGroups.Length == 0 && inputs == plan.InputTiles.Tile && plan.InputTiles.FullTiles > 1;
        return tilesAreInnermost ? [new ExpectedLoop(Sum(plan.Groups.SelectMany(Tiles), products))] : ofGroups;
    }

    private static bool IsLooped(PanelGroup group) => group.Panels > 1 || Tiles(group).Count() < group.LastTiles;

    // The loop over inputs is the innermost.
    private static ExpectedKernel Update(ResidentUpdatePlan plan, string goal, int? atTheEnd)
    {
        int products = plan.Batch + (atTheEnd ?? -1);
        ImmutableArray<MultiplyAdds> tiles = [.. plan.Groups.SelectMany(Tiles).Select(tile => MultiplyAdds.Of(tile, products))];
        return Kernel(plan.Name, [goal], tiles, atTheEnd is not null && plan.Shape == CodeShape.TileLoop);
    }

    private static ExpectedKernel WeightGradient(WeightGradientPlan plan, UpdateForm form)
    {
        bool looped = plan.Shape == CodeShape.TileLoop && plan.Batch / plan.RowUnroll > 1;
        ImmutableArray<MultiplyAdds> tiles =
        [
            .. plan.Groups.SelectMany(Tiles)
                .SelectMany(tile => Lengths(plan.InputTiles).Select(height => MultiplyAdds.Of(tile, height * plan.RowUnroll))),
        ];
        return Kernel(plan.Name, [.. WeightGoals.Of(form).Keys], tiles, looped);
    }

    // Products without a loop of their own are somewhere in the method, beside others: only their number is known.
    private static ExpectedKernel Kernel(string name, ImmutableArray<string> goals, ImmutableArray<MultiplyAdds> tiles, bool looped) =>
        new(
            name,
            goals,
            looped ? [.. tiles.Distinct().Select(static tile => new ExpectedLoop(tile))] : [],
            tiles.Aggregate(MultiplyAdds.None, static (sum, tile) => sum.Plus(tile)));

    private static MultiplyAdds Sum(IEnumerable<IReadOnlyCollection<int>> tiles, int times) =>
        tiles.Aggregate(MultiplyAdds.None, (sum, tile) => sum.Plus(MultiplyAdds.Of(tile, times)));

    private static ImmutableArray<int> Lengths(TileSchedule schedule) =>
    [
        .. schedule.FullTiles > 0 ? [schedule.Tile] : Array.Empty<int>(),
        .. schedule.Tail > 0 ? [schedule.Tail] : Array.Empty<int>(),
    ];

    // Of the innermost loop in a group: over its equal tiles, or else over its panels.
    private static int Turns(PanelGroup group) => Tiles(group).Count() < group.Tiles.Count ? group.Tiles.Count : group.Panels;

    // Equal tiles of a group are one piece of code in a loop.
    private static IEnumerable<IReadOnlyCollection<int>> Tiles(PanelGroup group) =>
        group.Tiles.Select(static tile => tile.Vectors).Distinct().Count() == 1
            ? [group.Tiles[0].Vectors.ToArray()]
            : group.Tiles.Select(static tile => tile.Vectors.ToArray());
}
