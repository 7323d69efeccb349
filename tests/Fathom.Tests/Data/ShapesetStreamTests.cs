using System.Security.Cryptography;
using Fathom.Data;
using Fathom.Data.Shapeset;

namespace Fathom.Tests.Data;

public sealed class ShapesetStreamTests
{
    /// <summary>
    /// The expected hashes come from a second implementation, written from the same description in another language with that platform's
    /// sine, arc tangent and exponential. They hold on every platform and instruction set.
    /// </summary>
    [Fact]
    public void The_first_thousand_images_of_seed_1_never_change()
    {
        var images = new byte[1000 * ShapesetImage.Pixels];
        var labels = new int[1000];
        new ShapesetStream(new ShapesetOptions { Seed = 1 }).NextImages(images, labels);
        const string ImagesHash = "dacbee1ce70b030f2d71d47cc8c8b69a80abf6f77ce68e54dfbb287aaf5feea7";
        const string LabelsHash = "bdf30b2f593913860dd30c9126c3957ed932cfea6238568f6b249b2ac21daf29";
        Assert.Equal(ImagesHash, Convert.ToHexStringLower(SHA256.HashData(images)));
        Assert.Equal(LabelsHash, Convert.ToHexStringLower(SHA256.HashData([.. labels.Select(label => (byte)label)])));
    }

    [Fact]
    public void An_example_depends_on_seed_and_position_alone()
    {
        var (inputs, labels) = Draw(new ShapesetStream(new ShapesetOptions { Seed = 4 }), rows: 64);
        var stream = new ShapesetStream(new ShapesetOptions { Seed = 4 });
        for (var position = 63; position >= 0; position -= 7)
        {
            stream.Position = position;
            var (input, label) = Draw(stream, rows: 1);
            Assert.Equal(inputs.Skip(position * ShapesetImage.Pixels).Take(ShapesetImage.Pixels), input);
            Assert.Equal(labels[position], label[0]);
            Assert.Equal(position + 1, stream.Position);
        }
    }

    [Fact]
    public void Seeds_give_other_images()
    {
        var (one, _) = Draw(new ShapesetStream(new ShapesetOptions { Seed = 1 }), rows: 1);
        var (two, _) = Draw(new ShapesetStream(new ShapesetOptions { Seed = 2 }), rows: 1);
        Assert.NotEqual(one, two);
    }

    [Theory]
    [InlineData(PixelRange.SymmetricUnit)]
    [InlineData(PixelRange.Unit)]
    public void Inputs_are_the_scaled_grey_levels(PixelRange range)
    {
        var options = new ShapesetOptions { Seed = 3, PixelRange = range };
        var images = new byte[50 * ShapesetImage.Pixels];
        new ShapesetStream(options).NextImages(images, new int[50]);
        var (inputs, _) = Draw(new ShapesetStream(options), rows: 50);
        float Scaled(byte level) => range == PixelRange.Unit ? (float)(level / 255.0) : (float)(((2.0 * level) - 255) / 255);
        Assert.Equal(images.Select(Scaled), inputs);
    }

    [Fact]
    public void Symmetric_is_the_default() => Assert.Equal(PixelRange.SymmetricUnit, new ShapesetOptions { Seed = 0 }.PixelRange);

    [Fact]
    public void It_describes_itself()
    {
        var stream = new ShapesetStream(new ShapesetOptions { Seed = 3 });
        Assert.Equal((1024, 1, null, 0), (stream.InputsPerRow, stream.TargetsPerRow, stream.RowsPerEpoch, stream.Position));
        Assert.Equal(9, ShapesetClasses.Names.Count);
        Assert.Equal(9, ShapesetClasses.Names.Distinct().Count());
    }

    [Fact]
    public void Labels_count_the_shapes_and_ignore_their_order()
    {
        const ShapeKind T = ShapeKind.Triangle, P = ShapeKind.Parallelogram, E = ShapeKind.Ellipse;
        Assert.Equal([0, 1, 2], new[] { T, P, E }.Select(ShapesetClasses.LabelOf));
        Assert.Equal([3, 4, 5], [ShapesetClasses.LabelOf(T, P), ShapesetClasses.LabelOf(P, E), ShapesetClasses.LabelOf(T, E)]);
        Assert.Equal([3, 4, 5], [ShapesetClasses.LabelOf(P, T), ShapesetClasses.LabelOf(E, P), ShapesetClasses.LabelOf(E, T)]);
        Assert.Equal([6, 7, 8], [ShapesetClasses.LabelOf(T, T), ShapesetClasses.LabelOf(P, P), ShapesetClasses.LabelOf(E, E)]);
        Assert.Equal("parallelogram + ellipse", ShapesetClasses.Names[ShapesetClasses.LabelOf(E, P)]);
    }

    [Fact]
    public void Bad_arguments_are_refused_before_anything_moves()
    {
        var stream = new ShapesetStream(new ShapesetOptions { Seed = 1 }) { Position = 5 };
        Assert.Throws<ShapeException>(() => stream.Next(new float[1023], new int[1]));
        Assert.Throws<ShapeException>(() => stream.Next(new float[2048], new int[1]));
        Assert.Throws<ShapeException>(() => stream.NextImages(new byte[1024], new int[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Position = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Position = 1L << 62);
        Assert.Equal(5, stream.Position);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShapesetStream(new ShapesetOptions { Seed = 1, PixelRange = (PixelRange)7 }));
        Assert.Throws<ArgumentNullException>(() => new ShapesetStream(null!));
    }

    [Fact]
    public void A_batch_allocates_nothing()
    {
        var stream = new ShapesetStream(new ShapesetOptions { Seed = 1 });
        var inputs = new float[10 * ShapesetImage.Pixels];
        var labels = new int[10];
        stream.Next(inputs, labels);
        var allocated = AllocatedBytes.By(() =>
        {
            for (var batch = 0; batch < 100; batch++)
            {
                stream.Next(inputs, labels);
            }
        });

        Assert.Equal(0, allocated);
    }

    private static (float[] Inputs, int[] Labels) Draw(ShapesetStream stream, int rows)
    {
        var inputs = new float[rows * ShapesetImage.Pixels];
        var labels = new int[rows];
        stream.Next(inputs, labels);
        return (inputs, labels);
    }
}
