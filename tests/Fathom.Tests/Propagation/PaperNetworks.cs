using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>The networks of Glorot and Bengio (2010): Shapeset's 1024 inputs and 9 classes, minibatches of 10.</summary>
internal static class PaperNetworks
{
    public static SignalNetwork Of(Activation activation, Init init, int hidden = 5, int units = 1000, double gain = 1)
    {
        var layers = new List<SignalLayer>();
        for (int index = 0; index < hidden; index++)
        {
            layers.Add(new($"hidden{index + 1}", index == 0 ? 1024 : units, units, new ActivationFunction(activation, 0), init, gain));
        }

        layers.Add(new("output", units, 9, new ActivationFunction(Activation.Identity, 0), init, 1));
        return new SignalNetwork(InputSecondMoment: 0.36, Batch: 10, Loss.CrossEntropy, layers);
    }
}
