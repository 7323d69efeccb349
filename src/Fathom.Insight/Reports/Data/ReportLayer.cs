namespace Fathom.Insight.Reports;

/// <summary>A layer as the page shows it.</summary>
/// <param name="Index">Its place in the network: its colour.</param>
/// <param name="Count">The network's layers.</param>
/// <param name="Description">What the log says of it.</param>
internal sealed record ReportLayer(int Index, int Count, LoggedLayer Description)
{
    public string Name => Description.Name;

    /// <summary>Where it lies between the first layer, 0, and the last, 1.</summary>
    public double Place => Count == 1 ? 0 : Math.Round((double)Index / (Count - 1), 4);

    public bool IsOutput => Index == Count - 1;

    /// <summary>Its statistics in an entry; null when the entry has none of it.</summary>
    public LayerStatistics? In(MomentsEntry entry)
    {
        foreach (LayerStatistics layer in entry.Layers)
        {
            if (layer.Layer == Name)
            {
                return layer;
            }
        }

        return null;
    }

    /// <summary>Its distributions in an entry; null when the entry has none of it.</summary>
    public LoggedDistributions? In(FullEntry entry)
    {
        foreach (LoggedDistributions layer in entry.Layers)
        {
            if (layer.Layer == Name)
            {
                return layer;
            }
        }

        return null;
    }
}
