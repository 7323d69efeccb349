using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>What is predicted of the first training step. Suggestions: such a model compiles, and may be meant.</summary>
internal static partial class Descriptors
{
    // What was found by the user's thresholds, with the best remedy of all that are searched, and what it assumes of the inputs. The model
    // card's sentence is worded alike, but judges by the default thresholds and tries initialisers only: a generator has no time for more.
    private const string Prediction = "{0} (E[x^2] = {1})";

    public static readonly DiagnosticDescriptor GradientVanishes = Suggestion(
        DiagnosticIds.GradientVanishes,
        "The gradient vanishes on its way down",
        "The lower hidden layers start with a gradient so much smaller than the upper ones that they hardly learn.");

    public static readonly DiagnosticDescriptor GradientExplodes = Suggestion(
        DiagnosticIds.GradientExplodes,
        "The gradient explodes on its way down",
        "The lower hidden layers start with a gradient so much larger than the upper ones that no learning rate suits both.");

    public static readonly DiagnosticDescriptor SignalVanishes = Suggestion(
        DiagnosticIds.SignalVanishes,
        "The signal vanishes on its way up",
        "The activations become so much smaller from layer to layer that the upper ones see little of the input.");

    public static readonly DiagnosticDescriptor SaturatedAtStart = Suggestion(
        DiagnosticIds.SaturatedAtStart,
        "Units start saturated, or are driven there",
        "Saturated units pass hardly any gradient. The logistic function's mean of one half drives the upper layers there (Glorot and "
            + "Bengio 2010, section 3.1).");

    public static readonly DiagnosticDescriptor BeyondTrainableDepth = Suggestion(
        DiagnosticIds.BeyondTrainableDepth,
        "The network is deeper than information travels",
        "Networks deeper than about six depth scales of their layers were found not to train (Schoenholz et al. 2017).");

    public static readonly DiagnosticDescriptor UnsuitableInit = Suggestion(
        DiagnosticIds.UnsuitableInit,
        "The initialiser does not fit the activation",
        "An initialiser is derived for a kind of activation function; with another the gradient changes its scale in every layer.");

    private static DiagnosticDescriptor Suggestion(string id, string title, string description) => new(
        id: id,
        title: title,
        messageFormat: Prediction,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: description,
        helpLinkUri: HelpLinks.For(id),
        customTags: DiagnosticTags.None);
}
