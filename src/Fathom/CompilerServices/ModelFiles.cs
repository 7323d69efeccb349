using System.ComponentModel;
using System.Globalization;
using Fathom.Persistence;

namespace Fathom.CompilerServices;

/// <summary>A model's weights and biases as a safetensors file; what generated Save and Load call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelFiles
{
    /// <summary>Under this key, "pt": the layout of PyTorch, without which some Python readers refuse a file.</summary>
    private const string FormatKey = "format";

    private const string ModelKey = "fathom.model";
    private const string DeclarationKey = "fathom.declaration";
    private const string ArchitectureKey = "fathom.architecture";

    /// <summary>Writes the weights and biases of every layer; see <see cref="SafetensorsFile.Write"/>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The file, replaced in one step.</param>
    public static void Save(IModel model, string path) => SafetensorsFile.Write(path, Parameters(model), Metadata(model.Description));

    /// <summary>
    /// Fills the weights and biases of every layer; see <see cref="SafetensorsFile.Read"/>. A file of PyTorch, which says nothing about
    /// activations, is taken at its word; one of ours must name the same architecture.
    /// </summary>
    /// <param name="model">The model, unchanged when the file is refused.</param>
    /// <param name="path">The file.</param>
    public static void Load(IModel model, string path)
    {
        StagedTensors staged = SafetensorsFile.Stage(path, Parameters(model));
        string expected = Architecture(model.Description);
        if (staged.Metadata.TryGetValue(ArchitectureKey, out string? found) && found != expected)
        {
            throw new ModelFileException(
                path,
                $"the architecture {expected}",
                DisplayText.Quote(found),
                "The shapes agree, but the same weights would mean another function. Declare the model as it was, or read the tensors "
                    + $"with {nameof(SafetensorsFile)}.{nameof(SafetensorsFile.Read)}, which does not compare this.");
        }

        staged.Commit();
    }

    private static List<Parameter> Parameters(IModel model)
    {
        var parameters = new List<Parameter>();
        foreach (DenseLayer layer in model.Layers)
        {
            parameters.Add(layer.Weights);
            if (layer.Biases is not null)
            {
                parameters.Add(layer.Biases);
            }
        }

        return parameters;
    }

    private static Dictionary<string, string> Metadata(ModelDescription description) => new(StringComparer.Ordinal)
    {
        [FormatKey] = "pt",
        [ModelKey] = description.Name,
        [DeclarationKey] = description.DeclarationHash,
        [ArchitectureKey] = Architecture(description),
    };

    // What the logits are a function of besides the tensors. The optimiser, the batch, the loss and the initialiser are not: a model that
    // is declared anew to train on differently, or only to predict, loads the weights it had.
    private static string Architecture(ModelDescription description) =>
        $"{description.Input} {string.Join(' ', description.Layers.Select(Describe))}";

    private static string Describe(LayerDescription layer) => layer.ActivationParameter == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{layer.Units}:{layer.Activation}")
        : string.Create(CultureInfo.InvariantCulture, $"{layer.Units}:{layer.Activation}({layer.ActivationParameter:R})");
}
