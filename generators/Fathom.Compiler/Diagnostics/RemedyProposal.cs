using System.Collections.Immutable;
using System.Globalization;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics;

/// <summary>A change of [Dense] attributes that a code fix can make, as it travels with a diagnostic.</summary>
/// <param name="Title">What the fix is called, with the numbers it is predicted to give.</param>
/// <param name="Activation">The activation function to state, "Tanh"; null to keep each one's own.</param>
/// <param name="Init">The initialiser to state, "GlorotUniform"; null to keep each one's own.</param>
/// <param name="Gain">The gain to state.</param>
/// <param name="FirstLayer">The first [Dense] to change.</param>
/// <param name="LastLayer">The last one.</param>
internal sealed record RemedyProposal(string Title, string? Activation, string? Init, double Gain, int FirstLayer, int LastLayer)
{
    private const string Prefix = "Fathom.";

    /// <summary>A remedy for all hidden layers.</summary>
    /// <param name="model">The model.</param>
    /// <param name="remedy">The remedy.</param>
    /// <param name="preview">What it is predicted to give, instead of what.</param>
    public static RemedyProposal ForHiddenLayers(PredictedModel model, Remedy remedy, string preview) => new(
        $"Use {remedy.Text} for the hidden layers: {preview}",
        remedy.Activation?.ToString(),
        remedy.Init?.ToString(),
        remedy.Gain,
        FirstLayer: 0,
        LastLayer: model.AttributeOf(model.Network.HiddenCount - 1));

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(Prefix + nameof(Title), Title)
        .Add(Prefix + nameof(Activation), Activation)
        .Add(Prefix + nameof(Init), Init)
        .Add(Prefix + nameof(Gain), Gain.ToString("R", CultureInfo.InvariantCulture))
        .Add(Prefix + nameof(FirstLayer), FirstLayer.ToString(CultureInfo.InvariantCulture))
        .Add(Prefix + nameof(LastLayer), LastLayer.ToString(CultureInfo.InvariantCulture));

    public static RemedyProposal? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Prefix + nameof(Title), out string? title) && title is not null
            ? new RemedyProposal(
                title,
                properties[Prefix + nameof(Activation)],
                properties[Prefix + nameof(Init)],
                double.Parse(properties[Prefix + nameof(Gain)]!, CultureInfo.InvariantCulture),
                int.Parse(properties[Prefix + nameof(FirstLayer)]!, CultureInfo.InvariantCulture),
                int.Parse(properties[Prefix + nameof(LastLayer)]!, CultureInfo.InvariantCulture))
            : null;
}
