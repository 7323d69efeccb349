using System.Runtime.InteropServices;

namespace Fathom.Benchmarks.Peers.Onnx;

/// <summary>Writes a model as an ONNX file: one Gemm and one activation for each layer. Field numbers are those of onnx.proto.</summary>
internal static class OnnxNetwork
{
    public const string Input = "input";
    public const string Output = "output";
    private const int FloatElements = 1;
    private const int FormatVersion = 8;
    private const int OperatorSet = 17;

    public static byte[] Bytes(IModel model, int rows)
    {
        ProtobufWriter graph = new ProtobufWriter().Text(2, "network");
        string current = Input;
        foreach (DenseLayer layer in model.Layers)
        {
            LayerDescription description = layer.Description;
            bool isLast = layer == model.Layers[^1];
            bool isLinear = description.Activation == Activation.Identity;
            string sums = isLinear && isLast ? Output : $"{layer.Name}.sums";
            graph.Message(1, Gemm(layer.Name, current, sums));
            graph.Message(5, Tensor($"{layer.Name}.weight", layer.Weights.ToArray(), description.Units, description.Inputs));
            graph.Message(5, Tensor($"{layer.Name}.bias", layer.Biases!.ToArray(), description.Units));
            current = sums;
            if (!isLinear)
            {
                current = isLast ? Output : $"{layer.Name}.activations";
                graph.Message(1, Node(Operator(description.Activation), [sums], current));
            }
        }

        graph.Message(11, Value(Input, rows, model.Description.Input));
        graph.Message(12, Value(Output, rows, model.Description.Output));
        ProtobufWriter operatorSet = new ProtobufWriter().Text(1, "").Number(2, OperatorSet);
        return new ProtobufWriter().Number(1, FormatVersion).Message(8, operatorSet).Message(7, graph).ToArray();
    }

    // Weights are [out, in], as nn.Linear's: y = x W^T + b.
    private static ProtobufWriter Gemm(string layer, string input, string output)
    {
        const int IntegerAttribute = 2;
        ProtobufWriter transposed = new ProtobufWriter().Text(1, "transB").Number(3, 1).Number(20, IntegerAttribute);
        return Node("Gemm", [input, $"{layer}.weight", $"{layer}.bias"], output).Message(5, transposed);
    }

    private static ProtobufWriter Node(string operation, IEnumerable<string> inputs, string output)
    {
        ProtobufWriter node = new();
        foreach (string input in inputs)
        {
            node.Text(1, input);
        }

        return node.Text(2, output).Text(4, operation);
    }

    private static ProtobufWriter Tensor(string name, float[] values, params IEnumerable<int> dimensions)
    {
        ProtobufWriter tensor = new();
        foreach (int dimension in dimensions)
        {
            tensor.Number(1, dimension);
        }

        return tensor.Number(2, FloatElements).Text(8, name).Bytes(9, MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static ProtobufWriter Value(string name, int rows, int columns)
    {
        ProtobufWriter shape = new ProtobufWriter().Message(1, Dimension(rows)).Message(1, Dimension(columns));
        ProtobufWriter tensorType = new ProtobufWriter().Number(1, FloatElements).Message(2, shape);
        return new ProtobufWriter().Text(1, name).Message(2, new ProtobufWriter().Message(1, tensorType));
    }

    private static ProtobufWriter Dimension(int size) => new ProtobufWriter().Number(1, size);

    private static string Operator(Activation activation) => activation switch
    {
        Activation.Tanh => "Tanh",
        Activation.ReLU => "Relu",
        _ => throw new NotSupportedException($"Say which ONNX operator is {activation}."),
    };
}
