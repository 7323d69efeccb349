using Fathom.Training;

namespace Fathom.Tests.Training;

public sealed class ExampleSetTests
{
    [Fact]
    public void Draw_takes_the_next_rows_of_a_source()
    {
        var source = new CountingSource { Position = 7 };
        var set = ExampleSet.Draw(source, rows: 3);
        Assert.Equal((3, 2, 1), (set.Rows, set.InputsPerRow, set.TargetsPerRow));
        Assert.Equal([14, 15, 16, 17, 18, 19], set.Inputs.ToArray());
        Assert.Equal([7, 8, 9], set.Targets.ToArray());
        Assert.Equal(10, source.Position);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExampleSet.Draw(source, rows: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExampleSet.Draw(source, rows: int.MaxValue));
        Assert.Equal(10, source.Position);
    }

    [Fact]
    public void Slice_shares_the_rows()
    {
        var slice = ExampleSet.Draw(new CountingSource(), rows: 10).Slice(4, 3);
        Assert.Equal([8, 9, 10, 11, 12, 13], slice.Inputs.ToArray());
        Assert.Equal([4, 5, 6], slice.Targets.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.Slice(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.Slice(3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.Slice(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.Slice(1, 3));
    }

    [Fact]
    public void Several_targets_per_row()
    {
        var set = new ExampleSet<float>(new float[] { 1, 2, 3, 4 }, new float[] { 5, 6, 7, 8, 9, 10 }, inputsPerRow: 2, targetsPerRow: 3);
        Assert.Equal(2, set.Rows);
        Assert.Equal([8, 9, 10], set.Slice(1, 1).Targets.ToArray());
    }

    [Theory]
    [InlineData(0, 0, 2, 1, "inputs")]
    [InlineData(3, 1, 2, 1, "inputs")]
    [InlineData(4, 1, 2, 1, "targets")]
    [InlineData(4, 3, 2, 1, "targets")]
    [InlineData(4, 2, 2, 2, "targets")]
    public void Shapes_that_do_not_fit_are_refused(int inputs, int targets, int inputsPerRow, int targetsPerRow, string parameter) =>
        Assert.Equal(
            parameter,
            Assert.Throws<ShapeException>(
                () => new ExampleSet<int>(new float[inputs], new int[targets], inputsPerRow, targetsPerRow)).ParamName);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Empty_rows_are_refused(int inputsPerRow, int targetsPerRow) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExampleSet<int>(new float[4], new int[4], inputsPerRow, targetsPerRow));

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Values_that_are_not_finite_are_refused(float bad)
    {
        var inInputs = Assert.Throws<NonFiniteInputException>(() => new ExampleSet<int>(new float[] { 0, 0, 0, bad }, new int[2], 2));
        Assert.Equal((1, 1, "inputs"), (inInputs.Row, inInputs.Column, inInputs.ParamName));
        var inTargets = Assert.Throws<NonFiniteInputException>(() => new ExampleSet<float>(new float[4], new float[] { 0, bad }, 2));
        Assert.Equal((1, 0, "targets"), (inTargets.Row, inTargets.Column, inTargets.ParamName));
    }
}
