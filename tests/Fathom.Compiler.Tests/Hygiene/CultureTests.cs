using System.Globalization;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>The same declaration makes the same bytes in every culture, and in every run.</summary>
public sealed class CultureTests
{
    private const string Models = """
        using Fathom;
        [Model(Input = 1200, Batch = 12, Optimizer = Optimizer.AdamW, WeightDecay = 1e-5f, Beta1 = 0.875f)]
        [Dense(40, Activation.LeakyReLU, Slope = 0.125f, Gain = 1.5f, Name = "hiddenIi")]
        [Dense(3)]
        partial class Instance;

        [Model(Input = 4)] [Dense(3, Gain = -0.5f)] partial class Invalid;
        [Model(Input = 4, Batch = 1000000)] [Dense(3)] partial class Large;
        """;

    public static TheoryData<string> Cultures => new("fi-FI", "tr-TR", "de-DE", "ar-SA", "hostile");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void GeneratedText_IsTheSame(string culture) => Assert.Equal(Run(CultureInfo.InvariantCulture), Run(Culture(culture)));

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Messages_AreTheSame(string culture)
    {
        CultureInfo previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Culture(culture);
        try
        {
            string[] messages = [.. (await AnalyzerRun.Of(TestCompilation.Create(Models)))
                .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.CurrentCulture))];

            Assert.Equal(
                [
                    "A square layer of LeakyReLU with Init.HeUniform and Gain = 1.5 passes 1.51 of the gradient's std; "
                        + "Gain = 1 would pass 1.01 (E[x^2] = 1.00)",
                    "Gain must be finite and above 0 and is -0.5; choose a value in this range",
                    "The model 'Large' has 1,000,000 examples per step, and the limit is 4,096; make it smaller",
                ],
                messages);
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Fact]
    public void GuardItself_HostileCultureIsHostile() => Assert.Equal("\u22121,5", (-1.5f).ToString(Culture("hostile")));

    private static string[] Run(CultureInfo culture)
    {
        CultureInfo previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            GeneratorRun run = GeneratorRun.Of(Models);
            Assert.NotEmpty(run.Files);
            return [.. run.Files.Select(static file => file.HintName + "\n" + file.SourceText)];
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    private static CultureInfo Culture(string name)
    {
        if (name != "hostile")
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }

        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00a0";
        return culture;
    }
}
