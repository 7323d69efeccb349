using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics;

/// <summary>A change of [Dense] attributes that a code fix can make, as it travels with a diagnostic.</summary>
/// <param name="Title">What the fix is called, with the numbers it is predicted to give.</param>
/// <param name="Changes">What to state where.</param>
internal sealed record RemedyProposal(string Title, ImmutableArray<LayerChange> Changes)
{
    private const string Prefix = "Fathom.";
    private const char Separator = ';';

    /// <summary>A remedy; null where a [Dense] that it changes stands for the output layer too, which it must not change.</summary>
    /// <param name="model">The model.</param>
    /// <param name="remedy">The remedy.</param>
    /// <param name="title">What the fix is called.</param>
    public static RemedyProposal? Of(PredictedModel model, Remedy remedy, string title)
    {
        LayerChange[] changes = Changed(model, remedy).ToArray();
        return changes.Any(change => change.Attribute == model.AttributeOf(model.Network.HiddenCount))
            ? null : new RemedyProposal(title, [.. changes]);
    }

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(Prefix + nameof(Title), Title)
        .Add(Prefix + nameof(Changes), string.Join(Separator.ToString(), Changes));

    public static RemedyProposal? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Prefix + nameof(Title), out string? title) && title is not null
            ? new RemedyProposal(title, [.. properties[Prefix + nameof(Changes)]!.Split(Separator).Select(LayerChange.Parse)])
            : null;

    // The layers of one [Dense] are changed alike.
    private static IEnumerable<LayerChange> Changed(PredictedModel model, Remedy remedy) => model.Network.Layers
        .Zip(remedy.Network.Layers, static (now, then) => (Now: now, Then: then))
        .Select((pair, index) => (pair.Now, pair.Then, Attribute: model.AttributeOf(index)))
        .Where(static layer => layer.Now != layer.Then)
        .GroupBy(static layer => layer.Attribute)
        .Select(static group => group.First())
        .Select(static layer => new LayerChange(
            layer.Attribute,
            layer.Then.Function.Equals(layer.Now.Function) ? null : layer.Then.Function.Kind.ToString(),
            layer.Then.Init == layer.Now.Init ? null : layer.Then.Init.ToString(),
            layer.Then.Gain));
}
