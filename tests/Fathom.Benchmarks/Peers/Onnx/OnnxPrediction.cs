using Fathom.Benchmarks.Probes;
using Microsoft.ML.OnnxRuntime;

namespace Fathom.Benchmarks.Peers.Onnx;

/// <summary>Logits of given rows on both sides, with the same weights.</summary>
internal static class OnnxPrediction
{
    public static Contestants Prepare(IModel model, int rows)
    {
        ModelDescription description = model.Description;
        float[] inputs = RandomData.Inputs(rows * description.Input);
        float[] outputs = new float[rows * description.Output];
        float[] theirOutputs = new float[rows * description.Output];
        Action<int> theirs = Runs(OnnxNetwork.Bytes(model, rows), inputs, theirOutputs, rows);
        void Ours(int calls)
        {
            for (int call = 0; call < calls; call++)
            {
                model.PredictLogits(inputs, outputs);
            }
        }

        Ours(1);
        theirs(1);
        return new Contestants(Ours, theirs, RelativeError.Of(outputs, theirOutputs));
    }

    // Input and output tensors lie on the caller's arrays and are made once, so that a run copies and allocates nothing.
    private static Action<int> Runs(byte[] file, float[] inputs, float[] outputs, int rows)
    {
        SessionOptions options = new()
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
        };
        InferenceSession session = new(file, options);
        RunOptions runOptions = new();
        string[] inputNames = [OnnxNetwork.Input];
        string[] outputNames = [OnnxNetwork.Output];
        OrtValue[] inputValues = [OrtValue.CreateTensorValueFromMemory(inputs, [rows, inputs.Length / rows])];
        OrtValue[] outputValues = [OrtValue.CreateTensorValueFromMemory(outputs, [rows, outputs.Length / rows])];
        return calls =>
        {
            for (int call = 0; call < calls; call++)
            {
                session.Run(runOptions, inputNames, inputValues, outputNames, outputValues);
            }
        };
    }
}
