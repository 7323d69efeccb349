using OxyPlot;

namespace PaperFigures.Pictures;

/// <summary>Colours that stay apart for readers who see colours differently (Okabe and Ito 2008), and in print.</summary>
internal static class Palette
{
    private static readonly IReadOnlyList<OxyColor> Colours =
    [
        OxyColor.FromRgb(0x00, 0x72, 0xB2),
        OxyColor.FromRgb(0xD5, 0x5E, 0x00),
        OxyColor.FromRgb(0x00, 0x9E, 0x73),
        OxyColor.FromRgb(0xCC, 0x79, 0xA7),
        OxyColor.FromRgb(0xE6, 0x9F, 0x00),
        OxyColor.FromRgb(0x56, 0xB4, 0xE9),
    ];

    public static OxyColor At(int index) => Colours[index % Colours.Count];
}
