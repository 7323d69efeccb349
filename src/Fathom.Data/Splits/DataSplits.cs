using Fathom.Training;

namespace Fathom.Data;

/// <summary>A data set of images in its three parts, in memory. An example is <c>[Channels, Height, Width]</c>, row-major.</summary>
public sealed record DataSplits
{
    internal DataSplits()
    {
    }

    /// <summary>Examples to train on.</summary>
    public required ExampleSet<int> Training { get; init; }

    /// <summary>Examples to choose by: learning rate, number of epochs.</summary>
    public required ExampleSet<int> Validation { get; init; }

    /// <summary>Examples to judge by, once.</summary>
    public required ExampleSet<int> Test { get; init; }

    /// <summary>Pixels per line of an image.</summary>
    public required int Width { get; init; }

    /// <summary>Lines per image.</summary>
    public required int Height { get; init; }

    /// <summary>1 for grey images; 3 for red, green and blue, one whole plane after the other.</summary>
    public required int Channels { get; init; }

    /// <summary>The classes' names; a target is an index into them.</summary>
    public required IReadOnlyList<string> ClassNames { get; init; }

    /// <summary>What a model for this set declares as its <c>Input</c>: Channels * Height * Width.</summary>
    public int InputsPerRow => Channels * Height * Width;
}
