using static Fathom.Compiler.Diagnostics.DiagnosticIds;

namespace Fathom.Compiler.Tests.Diagnostics;

internal static class LayerCases
{
    private const string Model = "[Model(Input = 4)] ";
    private const string Class = " partial class Net;";

    public static readonly DiagnosticCase[] All =
    [
        new(OutputActivationContradictsLoss, "softmax after tanh",
            Model + "[Dense(3, [|Activation.Tanh|])]" + Class,
            Model + "[Dense(3, Activation.Identity)]" + Class),
        new(OutputActivationContradictsLoss, "sigmoid twice",
            "[Model(Input = 4, Loss = Loss.BinaryCrossEntropy)] [Dense(3, activation: [|Activation.Sigmoid|])]" + Class,
            "[Model(Input = 4, Loss = Loss.MeanSquaredError)] [Dense(3, activation: Activation.Sigmoid)]" + Class),
        new(LayersOnSeveralParts, "second layer elsewhere",
            Model + "[Dense(8, Activation.Tanh)] partial class Net; [[|Dense(3)|]]" + Class,
            Model + "[Dense(8, Activation.Tanh)] [Dense(3)] partial class Net;" + Class),
        new(LayersOnSeveralParts, "all layers elsewhere",
            Model + "partial class Net; [[|Dense(8)|]] [[|Dense(3)|]]" + Class,
            Model + "[Dense(8, Activation.ReLU)] [Dense(3)] partial class Net;" + Class),
        new(DenseWithoutModel, "no model",
            "[[|Dense(8, Activation.Tanh)|]] [Dense(3)]" + Class,
            Model + "[Dense(8, Activation.Tanh)] [Dense(3)]" + Class),
        new(DuplicateLayerName, "same name",
            Model + "[Dense(8, Activation.Tanh, Name = \"a\")] [Dense(3, Name = [|\"a\"|])]" + Class,
            Model + "[Dense(8, Activation.Tanh, Name = \"a\")] [Dense(3, Name = \"b\")]" + Class),
        new(DuplicateLayerName, "name made for another",
            Model + "[Dense(8, Activation.Tanh, Name = \"layer2\")] [[|Dense(3)|]]" + Class,
            Model + "[Dense(8, Activation.Tanh, Name = \"layer1\")] [Dense(3)]" + Class),
        new(DuplicateLayerName, "name made by repeat",
            Model + "[Dense(8, Activation.Tanh, Name = \"h\", Repeat = 2)] [Dense(3, Name = [|\"h2\"|])]" + Class,
            Model + "[Dense(8, Activation.Tanh, Name = \"h\", Repeat = 2)] [Dense(3, Name = \"h\")]" + Class),
        new(InvalidLayerName, "empty name", Model + "[Dense(3, Name = [|\"\"|])]" + Class, Model + "[Dense(3, Name = null)]" + Class),
        new(InvalidLayerName, "dot", Model + "[Dense(3, Name = [|\"a.b\"|])]" + Class, Model + "[Dense(3, Name = \"a_b\")]" + Class),
        new(InvalidLayerName, "digit first",
            Model + "[Dense(3, Name = [|\"1st\"|])]" + Class,
            Model + "[Dense(3, Name = \"first\")]" + Class),
        new(InvalidLayerName, "not ASCII",
            Model + "[Dense(3, Name = [|\"größe\"|])]" + Class,
            Model + "[Dense(3, Name = \"size\")]" + Class),
        new(HiddenActivationNotStated, "hidden layer",
            Model + "[[|Dense(8)|]] [Dense(3)]" + Class,
            Model + "[Dense(8, Activation.ELU)] [Dense(3)]" + Class),
        new(HiddenActivationNotStated, "repeated last layer",
            Model + "[[|Dense(8, Repeat = 2)|]]" + Class,
            Model + "[Dense(8, Activation.Identity, Repeat = 2)]" + Class),
    ];
}
