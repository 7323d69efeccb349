using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Declarations;

/// <summary>
/// Draws declarations. The first 220 hold every combination of activation, loss and optimizer; sizes lie around the edges of the register
/// tiles (4, 8, 16, 24, 32 and their multiples).
/// </summary>
internal static class RandomDeclarations
{
    // Straight-line code of the scalar kernels stays within the JIT's limits up to about this many multiply-adds a layer.
    private const int FullUnrollWork = 300;

    private static readonly int[] Sizes =
        [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 40, 63, 64, 65, 96, 100, 127, 128, 130];

    private static readonly Activation[] Activations = Enum.GetValues<Activation>();
    private static readonly Loss[] Losses = Enum.GetValues<Loss>();
    private static readonly Optimizer[] Optimizers = Enum.GetValues<Optimizer>();
    private static readonly Init[] Inits = Enum.GetValues<Init>();

    public static IReadOnlyList<ModelDeclaration> Draw(ulong seed, int count)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, count).Select(index => Draw(random, index))];
    }

    private static ModelDeclaration Draw(SeededRandom random, int index)
    {
        Activation activation = Activations[index % Activations.Length];
        Loss loss = Losses[index / Activations.Length % Losses.Length];
        Optimizer optimizer = Optimizers[index / (Activations.Length * Losses.Length) % Optimizers.Length];
        bool isSmall = random.Chance(0.2);
        int batch = isSmall ? 1 + random.Below(4) : 1 + random.Below(33);
        int input = Size(random, isSmall);
        var layers = DrawLayers(random, activation, loss, isSmall);
        bool decays = random.Chance(0.4);
        var model = new ModelDeclaration(FormattableString.Invariant($"M{index + 1:000}"), input, batch, loss, optimizer, layers)
        {
            Precision = random.Chance(0.08) ? Precision.Fast : Precision.Accurate,
            WeightDecay = decays ? random.Of(0.01f, 0.001f) : 0,
            Momentum = optimizer is Optimizer.Momentum or Optimizer.Nesterov ? random.Of(0.9f, 0.9f, 0.5f, 0f) : 0.9f,
            Beta1 = optimizer is Optimizer.Adam or Optimizer.AdamW ? random.Of(0.9f, 0.9f, 0.8f) : 0.9f,
            Epsilon = optimizer is Optimizer.Adam or Optimizer.AdamW ? random.Of(1e-8f, 1e-6f, 1e-3f) : 1e-8f,
        };
        return model with { Unroll = DrawUnroll(random, model) };
    }

    private static List<LayerDeclaration> DrawLayers(SeededRandom random, Activation activation, Loss loss, bool isSmall)
    {
        // As few as show the activation, since every layer is compiled for four instruction sets; some models are deeper.
        bool endsInIdentity = loss is Loss.CrossEntropy or Loss.BinaryCrossEntropy;
        int least = endsInIdentity && activation != Activation.Identity ? 2 : 1;
        int count = least + (random.Chance(0.15) ? 1 : 0);
        var layers = new List<LayerDeclaration>();
        for (int layer = 0; layer < count; layer++)
        {
            bool isLast = layer == count - 1;
            Activation kind = layer == 0 ? activation : random.Of<Activation>(Activations);
            if (isLast && endsInIdentity)
            {
                kind = Activation.Identity;
            }

            // One class leaves nothing to learn; an edge model has it.
            int fewest = isLast && loss == Loss.CrossEntropy ? 2 : 1;
            LayerDeclaration drawn = Draw(random, kind, Math.Max(fewest, Size(random, isSmall)));
            bool repeats = !isLast && layer == 0 && random.Chance(0.1);
            layers.Add(repeats ? drawn with { Repeat = 2 } : drawn);
        }

        return layers;
    }

    private static LayerDeclaration Draw(SeededRandom random, Activation activation, int units) => new(units, activation)
    {
        UseBias = !random.Chance(0.2),
        Init = random.Chance(0.5) ? Init.Auto : random.Of<Init>(Inits),
        Gain = random.Chance(0.2) ? random.Of(0.5f, 1.5f) : 1,
        Slope = activation == Activation.LeakyReLU ? random.Of(0.01f, 0.01f, 0.2f) : 0.01f,
        Alpha = activation == Activation.ELU ? random.Of(1f, 1f, 0.5f, 1.5f) : 1,
    };

    private static int Size(SeededRandom random, bool isSmall) =>
        isSmall ? random.Of<int>(Sizes.AsSpan(0, 8)) : random.Chance(0.1) ? 1 + random.Below(130) : random.Of<int>(Sizes);

    private static Unroll DrawUnroll(SeededRandom random, ModelDeclaration model)
    {
        int work = model.Describe().Layers.Max(layer => layer.Inputs * layer.Units) * model.Batch;
        double choice = random.Next();
        return choice switch
        {
            < 0.5 when work <= FullUnrollWork => Unroll.Full,
            < 0.25 => Unroll.Tile,
            _ => Unroll.Auto,
        };
    }
}
