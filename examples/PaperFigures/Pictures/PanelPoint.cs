namespace PaperFigures.Pictures;

/// <summary>A point of a panel.</summary>
/// <param name="X">In the axis's unit.</param>
/// <param name="Y">In the axis's unit.</param>
/// <param name="Error">Half the length of its bar, where the series has bars.</param>
internal readonly record struct PanelPoint(double X, double Y, double Error = 0);
