namespace PaperFigures.Observation;

/// <summary>One bin.</summary>
/// <param name="Centre">The middle of its range.</param>
/// <param name="Height">The fraction of all values in it over its width.</param>
internal readonly record struct DensityBin(double Centre, double Height);
