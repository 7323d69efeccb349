using Fathom.Numerics;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>Random architectures from a seed: every activation, initialiser and loss, one to nine hidden layers of 256 to 352
/// units.</summary>
internal static class RandomNetworks
{
    private static readonly Init[] Inits =
    [
        Init.Standard, Init.GlorotUniform, Init.GlorotNormal, Init.HeUniform, Init.HeNormal, Init.LeCunUniform, Init.LeCunNormal,
    ];

    public static IReadOnlyList<SignalNetwork> Draw(int count, int seed)
    {
        var random = new RandomStream((ulong)seed, 7);
        return [.. Enumerable.Range(0, count).Select(number => Draw(number, random))];
    }

    /// <summary>Every activation and loss, one to twenty hidden layers of 16 to 128 units, one width a network.</summary>
    public static IReadOnlyList<SignalNetwork> DrawNarrow(int count, int seed)
    {
        var random = new RandomStream((ulong)seed, 8);
        return [.. Enumerable.Range(0, count).Select(number => DrawNarrow(number, random))];
    }

    private static SignalNetwork DrawNarrow(int number, RandomStream random)
    {
        Activation[] activations = Enum.GetValues<Activation>();
        int[] widths = [16, 24, 32, 48, 64, 96, 128];
        var function = new ActivationFunction(activations[number % activations.Length], 0.3);
        Init init = Inits[random.NextInt32(Inits.Length)];
        double gain = number % 3 == 0 ? 0.75 + 0.75 * random.NextDouble() : 1;
        int units = widths[random.NextInt32(widths.Length)];
        int hidden = 1 + random.NextInt32(20);
        int inputs = 16 + random.NextInt32(100);
        SignalLayer[] layers =
        [
            .. Enumerable.Range(0, hidden)
                .Select(index => new SignalLayer($"layer{index + 1}", index == 0 ? inputs : units, units, function, init, gain)),
            new("output", units, 3 + random.NextInt32(10), new ActivationFunction(Activation.Identity, 0), Init.GlorotUniform, 1),
        ];
        return new SignalNetwork(0.3 + 1.5 * random.NextDouble(), 8 + random.NextInt32(32), (Loss)random.NextInt32(4), layers);
    }

    private static SignalNetwork Draw(int number, RandomStream random)
    {
        Activation[] activations = Enum.GetValues<Activation>();
        int hidden = 1 + Next(9);
        bool isMixed = number % 4 == 3;
        Activation common = activations[number % activations.Length];

        // Householder's factorisation takes n^3 operations, so few networks are orthogonal, and those narrow.
        bool isOrthogonal = number % 10 == 9;
        Init init = isOrthogonal ? Init.Orthogonal : Inits[Next(Inits.Length)];
        double gain = number % 3 == 0 ? 0.75 + 0.75 * random.NextDouble() : 1;
        int inputs = 256 + 64 * Next(5);
        int units = isOrthogonal ? 256 : 256 + 32 * Next(4);
        var layers = new List<SignalLayer>();
        for (int index = 0; index < hidden; index++)
        {
            int width = isMixed && !isOrthogonal ? 256 + 32 * Next(4) : units;
            Activation activation = isMixed ? activations[Next(activations.Length)] : common;
            layers.Add(Layer($"layer{index + 1}", layers.Count == 0 ? inputs : layers[^1].Units, width, activation));
        }

        var loss = (Loss)Next(4);
        layers.Add(Layer("output", layers[^1].Units, 8 + Next(12), Activation.Identity));
        return new SignalNetwork(0.25 + 1.75 * random.NextDouble(), 16 + 8 * Next(4), loss, layers);

        SignalLayer Layer(string name, int fanIn, int fanOut, Activation activation)
        {
            double parameter = activation switch
            {
                Activation.LeakyReLU => 0.01 + 0.3 * random.NextDouble(),
                Activation.ELU => 0.5 + random.NextDouble(),
                _ => 0,
            };
            return new(name, fanIn, fanOut, new ActivationFunction(activation, parameter), init, gain);
        }

        int Next(int below) => (int)(random.NextDouble() * below);
    }
}
