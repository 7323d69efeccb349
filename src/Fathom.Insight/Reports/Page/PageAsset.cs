namespace Fathom.Insight.Reports;

/// <summary>The files that a page is made of, embedded in this assembly.</summary>
internal static class PageAsset
{
    public const string Template = "report.html";
    public const string Style = "report.css";
    public const string Script = "report.js";
    public const string Plotly = "plotly.min.js";
    public const string PlotlyLicense = "plotly.license.txt";

    public static string Read(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"Expected the resource {name} in Fathom.Insight; it is not there. Build the project anew.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
