using System;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>What is done with a gradient while it is in registers.</summary>
internal abstract class WeightEpilogue
{
    /// <summary>The start of the kernel's name.</summary>
    public abstract string MethodPrefix { get; }

    /// <summary>What it is for, for the comment above the kernel.</summary>
    public abstract string Purpose { get; }

    /// <summary>The kernel's parameters after inputs and deltas.</summary>
    public abstract string Parameters { get; }

    /// <summary>The pointer parameter that a gradient's place is counted from.</summary>
    public abstract string Destination { get; }

    /// <summary>Writes what is needed around one pass down a column tile.</summary>
    public virtual IDisposable? Column(ColumnTile tile) => null;

    /// <summary>Writes what happens to one vector of gradients.</summary>
    public abstract void EmitVector(int lanes, Address destination, string gradient);
}
