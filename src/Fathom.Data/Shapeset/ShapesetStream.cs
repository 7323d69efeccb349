using Fathom.CompilerServices;
using Fathom.Numerics;
using Fathom.Training;

namespace Fathom.Data.Shapeset;

/// <summary>
/// Shapeset-3x2 (Glorot and Bengio 2010, section 2.1): an endless stream of 32 x 32 grey images with one or two triangles, parallelograms
/// or ellipses, and their nine classes (<see cref="ShapesetClasses"/>). It follows the original generator's parameters, draws, overlap rule
/// and rasterizer on its own random numbers. The classes are not balanced: 1/6 for each single shape, 1/9 for each mixed pair and about
/// 1/18 for each pair of equals, so naming one class always is wrong for 83.3 %. An example depends on the seed and its index alone, has
/// the same bits on every platform, and any position is reached at once. For one thread at a time; allocates nothing per batch.
/// </summary>
public sealed class ShapesetStream : IBatchSource<int>
{
    private const long LastPosition = (1L << 62) - 1;

    private readonly RandomStream _random;
    private readonly PixelEncoder _encoder;
    private readonly ShapesetScene _scene = new();
    private readonly byte[] _pixels = new byte[ShapesetImage.Pixels];
    private long _position;

    /// <summary>Creates the stream at its first example.</summary>
    /// <param name="options">Seed and range of the inputs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pixel range is none of the named ones.</exception>
    public ShapesetStream(ShapesetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _encoder = new PixelEncoder(options.PixelRange);
        _random = new RandomStream(options.Seed, StreamDomain.Examples);
        Options = options;
    }

    /// <summary>What was asked for.</summary>
    public ShapesetOptions Options { get; }

    /// <inheritdoc/>
    public int InputsPerRow => ShapesetImage.Pixels;

    /// <inheritdoc/>
    public int TargetsPerRow => 1;

    /// <inheritdoc/>
    public long? RowsPerEpoch => null;

    /// <inheritdoc/>
    public string Identity => FormattableString.Invariant($"Shapeset-3x2, seed {Options.Seed}, pixels {Options.PixelRange}");

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or 2^62 and more.</exception>
    public long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LastPosition);
            _position = value;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ShapeException">The inputs are not whole images, or the targets are not one per image.</exception>
    public void Next(Span<float> inputs, Span<int> targets)
    {
        var rows = BatchShape.RowsOf(this, inputs, targets);
        for (var row = 0; row < rows; row++)
        {
            targets[row] = NextExample(_pixels);
            _encoder.Encode(_pixels, inputs.Slice(row * ShapesetImage.Pixels, ShapesetImage.Pixels));
        }
    }

    /// <summary>As <see cref="Next"/>, but as grey levels 0 .. 255, a quarter of the memory, to look at or to store.</summary>
    /// <param name="images">Receives <c>[rows, 32, 32]</c>, row by row.</param>
    /// <param name="labels">Receives <c>[rows]</c>.</param>
    /// <exception cref="ShapeException">The images are not one per label.</exception>
    public void NextImages(Span<byte> images, Span<int> labels)
    {
        InputGuard.RequireRows(images.Length, labels.Length, ShapesetImage.Pixels, "pixels", nameof(images));
        for (var row = 0; row < labels.Length; row++)
        {
            labels[row] = NextExample(images.Slice(row * ShapesetImage.Pixels, ShapesetImage.Pixels));
        }
    }

    private int NextExample(Span<byte> pixels)
    {
        _random.MoveTo(StreamDomain.Examples | (ulong)_position);
        _scene.Draw(_random);
        _scene.Paint(pixels);
        _position++;
        return _scene.Label;
    }
}
