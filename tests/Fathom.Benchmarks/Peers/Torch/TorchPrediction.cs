using Fathom.Benchmarks.Probes;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Fathom.Benchmarks.Peers.Torch;

/// <summary>Logits of given rows on both sides, with the same weights.</summary>
internal static class TorchPrediction
{
    public static Contestants Prepare(IModel model, int rows)
    {
        ModelDescription description = model.Description;
        float[] inputs = RandomData.Inputs(rows * description.Input);
        float[] outputs = new float[rows * description.Output];
        Sequential network = TorchNetwork.Of(model);
        network.eval();
        Tensor x = tensor(inputs, [rows, description.Input]);
        void Ours(int calls)
        {
            for (int call = 0; call < calls; call++)
            {
                model.PredictLogits(inputs, outputs);
            }
        }

        void Theirs(int calls)
        {
            using IDisposable mode = inference_mode();
            for (int call = 0; call < calls; call++)
            {
                using Tensor y = network.forward(x);
            }
        }

        Ours(1);
        using DisposeScope scope = NewDisposeScope();
        using IDisposable untracked = no_grad();
        float[] expected = network.forward(x).data<float>().ToArray();
        return new Contestants(Ours, Theirs, RelativeError.Of(outputs, expected));
    }
}
