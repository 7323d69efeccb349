namespace Fathom.Insight;

/// <summary>The records of one event file: knows which tags the file has explained already.</summary>
internal sealed class EventEncoder
{
    private readonly HashSet<string> _explained = [];

    /// <summary>The file's first record.</summary>
    public static byte[] Beginning(DateTimeOffset time) => RecordFraming.Frame(EventMessages.Beginning(time).Written);

    /// <summary>The record of an entry; null for one that TensorBoard shows nothing of.</summary>
    public byte[]? Encode(RunEntry entry, DateTimeOffset time)
    {
        IReadOnlyList<SummaryValue> values = EntrySummaries.Of(entry);
        if (values.Count == 0)
        {
            return null;
        }

        var summary = new ProtobufWriter();
        foreach (SummaryValue value in values)
        {
            summary.Write(1, EventMessages.Value(value, _explained.Add(value.Tag)));
        }

        return RecordFraming.Frame(EventMessages.Event(time, EntrySummaries.StepOf(entry), summary).Written);
    }
}
