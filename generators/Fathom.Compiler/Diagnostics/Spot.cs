namespace Fathom.Compiler.Diagnostics;

/// <summary>
/// A place in a declaration, named without syntax, so that rules stay pure; the analyzers turn it into a location. Closed.
/// </summary>
internal abstract record Spot
{
    private Spot()
    {
    }

    /// <summary>The class's name.</summary>
    internal sealed record Class : Spot;

    /// <summary>The name of one type of the chain of containing types, the class itself last.</summary>
    internal sealed record Chain(int Index) : Spot;

    /// <summary>A modifier of the class that forbids instances.</summary>
    internal sealed record Modifier(int Index) : Spot;

    /// <summary>The base class in the class's base list.</summary>
    internal sealed record BaseClass : Spot;

    /// <summary>[Model].</summary>
    internal sealed record Model : Spot;

    /// <summary>The value of one setting of [Model], or [Model] where it is not stated.</summary>
    internal sealed record ModelSetting(string Name) : Spot;

    /// <summary>One [Dense].</summary>
    internal sealed record Layer(int Index) : Spot;

    /// <summary>The value of one setting of a [Dense], or the [Dense] where it is not stated.</summary>
    internal sealed record LayerSetting(int Index, string Name) : Spot;

    /// <summary>A colliding member, by its place in the list of collisions.</summary>
    internal sealed record Collision(int Index) : Spot;

    /// <summary>A bypassing constructor, by its place in their list.</summary>
    internal sealed record Constructor(int Index) : Spot;
}
