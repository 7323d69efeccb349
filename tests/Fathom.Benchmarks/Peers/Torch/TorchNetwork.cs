using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fathom.Benchmarks.Peers.Torch;

/// <summary>The same network as a Fathom model, with the same weights, out of torch's own modules.</summary>
internal static class TorchNetwork
{
    public static Sequential Of(IModel model)
    {
        List<Module<Tensor, Tensor>> modules = [];
        foreach (DenseLayer layer in model.Layers)
        {
            Linear linear = Linear(layer.Description.Inputs, layer.Description.Units);
            using (no_grad())
            {
                linear.weight.copy_(tensor(layer.Weights.ToArray(), [layer.Description.Units, layer.Description.Inputs]));
                linear.bias!.copy_(tensor(layer.Biases!.ToArray()));
            }

            modules.Add(linear);
            if (Activation(layer.Description.Activation) is { } activation)
            {
                modules.Add(activation);
            }
        }

        return Sequential(modules);
    }

    private static Module<Tensor, Tensor>? Activation(Fathom.Activation activation) => activation switch
    {
        Fathom.Activation.Tanh => Tanh(),
        Fathom.Activation.ReLU => ReLU(),
        Fathom.Activation.Identity => null,
        _ => throw new NotSupportedException($"Say which torch module is {activation}."),
    };
}
