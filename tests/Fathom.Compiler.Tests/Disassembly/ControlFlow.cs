using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>The way control takes through a method's blocks, wherever the JIT has placed them.</summary>
internal sealed class ControlFlow
{
    private readonly ImmutableArray<Block> _blocks;
    private readonly int[][] _successors;
    private readonly HashSet<int>[] _dominators;

    public ControlFlow(ImmutableArray<Block> blocks)
    {
        _blocks = blocks;
        Dictionary<string, int> places = Enumerable.Range(0, blocks.Length).ToDictionary(index => blocks[index].Label);
        _successors = [.. blocks.Select((block, index) => Successors(block, index, places))];
        DropUnreachable();
        _dominators = Dominators();
    }

    /// <summary>The loops: each a block that is come back to, and all from which it is come back to.</summary>
    public ImmutableArray<Loop> Loops() => [.. Bodies().OrderBy(static loop => loop.Key).Select(loop => Read(loop.Key, loop.Value))];

    /// <summary>The loops that hold no other.</summary>
    public ImmutableArray<Loop> InnermostLoops()
    {
        Dictionary<int, HashSet<int>> all = Bodies();
        return
        [
            .. all.Where(loop => loop.Value.All(block => block == loop.Key || !all.ContainsKey(block))).OrderBy(static loop => loop.Key)
                .Select(loop => Read(loop.Key, loop.Value)),
        ];
    }

    private Loop Read(int header, HashSet<int> body) =>
        new(_blocks[header].Label, [.. body.Order().SelectMany(block => _blocks[block].Instructions)]);

    private Dictionary<int, HashSet<int>> Bodies()
    {
        Dictionary<int, HashSet<int>> loops = [];
        for (int block = 0; block < _blocks.Length; block++)
        {
            foreach (int header in _successors[block].Where(header => _dominators[block].Contains(header)))
            {
                if (!loops.TryGetValue(header, out HashSet<int>? body))
                {
                    loops[header] = body = [header];
                }

                AddPredecessors(body, block);
            }
        }

        return loops;
    }

    private int[] Successors(Block block, int index, Dictionary<string, int> places)
    {
        Instruction? last = block.Instructions.LastOrDefault();
        bool continues = last is not { EndsPath: true } && index + 1 < _blocks.Length;
        int[] next = continues ? [index + 1] : [];
        return last?.JumpTarget is { } label && places.TryGetValue(label, out int target) ? [.. next, target] : next;
    }

    // What nothing leads to would count as dominated by everything.
    private void DropUnreachable()
    {
        HashSet<int> reached = [];
        var next = new Stack<int>([0]);
        while (next.TryPop(out int block))
        {
            if (reached.Add(block))
            {
                Array.ForEach(_successors[block], next.Push);
            }
        }

        foreach (int block in Enumerable.Range(0, _blocks.Length).Where(block => !reached.Contains(block)))
        {
            _successors[block] = [];
        }
    }

    private void AddPredecessors(HashSet<int> body, int block)
    {
        if (body.Add(block))
        {
            for (int predecessor = 0; predecessor < _blocks.Length; predecessor++)
            {
                if (_successors[predecessor].Contains(block))
                {
                    AddPredecessors(body, predecessor);
                }
            }
        }
    }

    // The blocks that every way to a block passes: all at first, then fewer until nothing changes.
    private HashSet<int>[] Dominators()
    {
        HashSet<int>[] dominators = [.. _blocks.Select((_, index) => index == 0 ? [0] : Enumerable.Range(0, _blocks.Length).ToHashSet())];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int block = 0; block < _blocks.Length; block++)
            {
                foreach (int successor in _successors[block].Where(static successor => successor != 0))
                {
                    int before = dominators[successor].Count;
                    dominators[successor].RemoveWhere(candidate => candidate != successor && !dominators[block].Contains(candidate));
                    changed |= dominators[successor].Count != before;
                }
            }
        }

        return dominators;
    }
}
