namespace PaperFigures.Comparison;

/// <summary>
/// Figure 11 of the paper, digitised to about half a percentage point: test error in percent on Shapeset-3x2 at 0.5, 1, 2, 5, 7, 10, 15, 20
/// and 24.8 million examples. Where curves cross in the print, the middle of the range that can be read is given.
/// </summary>
internal static class Figure11Digitised
{
    public static IReadOnlyList<PaperCurve> Curves { get; } =
    [
        new("sigmoid-5", [83.5, 83.5, 83.5, 83.5, 83.5, 83.5, 83.5, 83.5, 83.5]),
        new("sigmoid-4", [83.4, 83.6, 83.5, 83.4, 80.1, 63.9, 45.3, 39.5, 35.4]),
        new("tanh", [69, 68.3, 60.5, 48.1, 44.1, 38.9, 34.4, 30.6, 28.5]),
        new("softsign", [56.7, 47.7, 41.3, 34.1, 31.3, 27.5, 22.3, 19.1, 16.8]),
        new("softsign-n", [68.8, 64.4, 46.9, 35, 32, 28, 22.5, 19, 16.5]),
        new("tanh-n", [67, 54.7, 42.5, 35.3, 30.8, 26.5, 21.3, 17.4, 15.9]),
    ];

    public static PaperCurve Of(string network) => Curves.Single(curve => curve.Network == network);
}
