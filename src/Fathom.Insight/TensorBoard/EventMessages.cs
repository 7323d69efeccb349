using System.Buffers.Binary;

namespace Fathom.Insight;

/// <summary>
/// The messages of an event file; the field numbers are those of TensorFlow's event.proto, summary.proto, tensor.proto and
/// tensor_shape.proto.
/// </summary>
internal static class EventMessages
{
    private const string FileVersion = "brain.Event:2";
    private const string Writer = "fathom";
    private const string Scalars = "scalars";
    private const string Histograms = "histograms";
    private const long Doubles = 2; // DT_DOUBLE
    private const int BucketNumbers = 3;

    // 3 KiB: TensorBoard asks for tensors of a few KiB, and draws 30 bins of its own unless told otherwise.
    private const int MostBuckets = 128;

    /// <summary>The first message of a file.</summary>
    public static ProtobufWriter Beginning(DateTimeOffset time) => new ProtobufWriter()
        .Write(1, Seconds(time))
        .Write(3, FileVersion)
        .Write(10, new ProtobufWriter().Write(1, Writer));

    /// <summary>The values of a step.</summary>
    public static ProtobufWriter Event(DateTimeOffset time, long step, ProtobufWriter summary) => new ProtobufWriter()
        .Write(1, Seconds(time))
        .Write(2, step)
        .Write(5, summary);

    /// <summary>One value, with what explains it where it is the first of its tag in the file.</summary>
    public static ProtobufWriter Value(SummaryValue value, bool isFirst)
    {
        ProtobufWriter message = new ProtobufWriter().Write(1, value.Tag);
        if (isFirst)
        {
            string plugin = value is HistogramSummary ? Histograms : Scalars;
            message.Write(9, new ProtobufWriter().Write(1, new ProtobufWriter().Write(1, plugin)).Write(3, value.Description));
        }

        return value switch
        {
            ScalarSummary scalar => message.Write(2, (float)scalar.Number),
            HistogramSummary histogram => message.Write(8, Tensor(histogram.Distribution)),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The value must be a scalar or a histogram."),
        };
    }

    // [buckets, 3] doubles: left edge, right edge, count (tensorboard/plugins/histogram/summary_v2.py). Empty bins at the ends are left
    // out, neighbours are joined where there are too many, and without values there is no bucket.
    private static ProtobufWriter Tensor(LoggedDistribution distribution)
    {
        IReadOnlyList<long> counts = distribution.HistogramCounts;
        int first = 0;
        int end = counts.Count;
        for (; first < end && counts[first] == 0; first++)
        {
        }

        for (; end > first && counts[end - 1] == 0; end--)
        {
        }

        int group = Math.Max(1, (end - first + MostBuckets - 1) / MostBuckets);
        int buckets = (end - first + group - 1) / group;
        var content = new byte[buckets * BucketNumbers * sizeof(double)];
        Span<byte> rest = content;
        for (int bin = first; bin < end; bin += group)
        {
            int next = Math.Min(bin + group, end);
            Append(ref rest, HistogramBins.Edge(distribution, bin));
            Append(ref rest, HistogramBins.Edge(distribution, next));
            Append(ref rest, Enumerable.Range(bin, next - bin).Sum(joined => (double)counts[joined]));
        }

        ProtobufWriter shape = new ProtobufWriter().Write(2, Dimension(buckets)).Write(2, Dimension(BucketNumbers));
        return new ProtobufWriter().Write(1, Doubles).Write(2, shape).Write(4, content.AsSpan());
    }

    private static ProtobufWriter Dimension(long size) => new ProtobufWriter().Write(1, size);

    private static void Append(ref Span<byte> rest, double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(rest, value);
        rest = rest[sizeof(double)..];
    }

    private static double Seconds(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).TotalSeconds;
}
