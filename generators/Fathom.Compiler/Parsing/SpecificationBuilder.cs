using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Parsing;

/// <summary>Fills in every default of a valid declaration.</summary>
internal static class SpecificationBuilder
{
    public static ModelSpec Build(ModelDeclaration model) => new()
    {
        Type = model.Type,
        Input = model.Input,
        Batch = model.Batch,
        Loss = model.Loss,
        Optimizer = model.Optimizer,
        Unroll = model.Unroll,
        Precision = model.Precision,
        InputSecondMoment = model.InputSecondMoment,
        Hyperparameters = model.Hyperparameters,
        Layers = Layers(model).ToEquatableArray(),
        DeclaredAttributes = AttributeText.Of(model).ToEquatableArray(),
    };

    private static IEnumerable<LayerSpec> Layers(ModelDeclaration model)
    {
        int inputs = model.Input;
        int number = 1;
        foreach (LayerDeclaration layer in model.Layers)
        {
            foreach (string name in LayerNames.Of(layer, number))
            {
                yield return Layer(layer, name, inputs);
                inputs = layer.Units;
                number++;
            }
        }
    }

    private static LayerSpec Layer(LayerDeclaration layer, string name, int inputs) => new()
    {
        Name = name,
        Inputs = inputs,
        Units = layer.Units,
        Activation = layer.Activation,
        ActivationParameter = layer.Activation switch
        {
            Activation.LeakyReLU => layer.Slope,
            Activation.ELU => layer.Alpha,
            _ => 0f,
        },
        Init = layer.Init == Init.Auto ? DefaultInit(layer.Activation) : layer.Init,
        Gain = layer.Gain,
        UseBias = layer.UseBias,
    };

    // He et al. (2015) derive their variance for units that are off half of the time; Glorot and Bengio (2010) theirs for units linear
    // about 0.
    private static Init DefaultInit(Activation activation) => activation switch
    {
        Activation.ReLU or Activation.LeakyReLU or Activation.ELU or Activation.GELU or Activation.SiLU or Activation.Softplus =>
            Init.HeUniform,
        _ => Init.GlorotUniform,
    };
}
