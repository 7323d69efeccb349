namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>At least one case for every id.</summary>
internal static class DiagnosticCases
{
    public static readonly IReadOnlyDictionary<string, DiagnosticCase> All =
        new[] { ClassCases.All, ShapeCases.All, LayerCases.All, SettingCases.All, ProjectCases.All, PredictionCases.All }
            .SelectMany(static cases => cases)
            .ToDictionary(static example => example.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => new(All.Keys);
}
