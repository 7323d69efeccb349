using System.Reflection;
using System.Text.RegularExpressions;
using Fathom.Compiler.Diagnostics;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>
/// Every id has a descriptor, an analyzer, a release row, a page, a line in the index and a test; and none of these lacks its id.
/// </summary>
public sealed class ArchitectureTests
{
    public static readonly string[] AllIds = [.. Constants(typeof(DiagnosticIds)).Order(StringComparer.Ordinal)];

    // Warnings of the build itself, from the targets that come with the library.
    private static readonly string[] BuildIds =
    [
        .. Regex.Matches(File.ReadAllText(Repository.Path("src", "Fathom", "build", "Fathom.targets")), "Code=\"(FTHM[0-9]{4})\"")
            .Select(static match => match.Groups[1].Value),
    ];

    private static readonly DiagnosticDescriptor[] AllDescriptors =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    [Fact]
    public void Ids_AreUniqueAndWellFormed()
    {
        Assert.Equal(AllIds.Distinct(), AllIds);
        Assert.All(AllIds, static id => Assert.Matches("^FTHM[0-9]{4}$", id));
    }

    [Fact]
    public void Ids_EachHaveADescriptor() => AssertIds(AllDescriptors.Select(static descriptor => descriptor.Id));

    [Fact]
    public void Ids_EachHaveAnAnalyzer() => AssertIds(
        AnalyzerRun.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static descriptor => descriptor.Id));

    [Fact]
    public void Ids_EachHaveATest() => AssertIds(DiagnosticCases.All.Values.Select(static example => example.Id).Distinct());

    [Fact]
    public void Ids_EachHaveAReleaseRowOfTheirSeverity()
    {
        string[] rows = File.ReadAllLines(Repository.Path("generators", "Fathom.Compiler", "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadAllLines(Repository.Path("generators", "Fathom.Compiler", "AnalyzerReleases.Unshipped.md")))
            .Where(static line => line.StartsWith("FTHM", StringComparison.Ordinal))
            .Select(static line => string.Join('|', line.Split(" | ").Take(3)))
            .ToArray();

        Assert.Equal(
            AllDescriptors.Select(static descriptor => $"{descriptor.Id}|{descriptor.Category}|{descriptor.DefaultSeverity}")
                .Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_EachHaveAPageUnderTheirTitle()
    {
        string[] pages = Directory.GetFiles(Repository.Path("src", "docs", "diagnostics"), "FTHM*.md");

        AssertIds(pages.Select(static page => Path.GetFileNameWithoutExtension(page)).Except(BuildIds));
        Assert.All(BuildIds, static id => Assert.True(
            File.Exists(Repository.Path("src", "docs", "diagnostics", id + ".md")), $"{id} has no page."));
        Assert.All(AllDescriptors, static descriptor =>
        {
            string page = File.ReadAllText(Repository.Path("src", "docs", "diagnostics", descriptor.Id + ".md"));
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
            Assert.All(new[] { "Cause", "Wrong", "Right", "How to suppress" }, heading =>
                Assert.Contains($"\n## {heading}\n", page, StringComparison.Ordinal));
            Assert.Equal($"https://github.com/fathom-net/fathom/blob/main/src/docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri);
        });
    }

    [Fact]
    public void Ids_EachHaveALineInTheIndex()
    {
        string index = File.ReadAllText(Repository.Path("src", "docs", "diagnostics", "README.md"));

        AssertIds(Regex.Matches(index, @"^\| \[(FTHM\d{4})\]\(\1\.md\) \|", RegexOptions.Multiline)
            .Select(static match => match.Groups[1].Value)
            .Except(BuildIds));
        Assert.All(BuildIds, id => Assert.Contains($"| [{id}]({id}.md) |", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_warnings_have_numbers_of_their_own() =>
        Assert.All(BuildIds, static id => Assert.StartsWith("FTHM1", id, StringComparison.Ordinal));

    [Fact]
    public void Limits_AreThoseOnThePage()
    {
        string page = File.ReadAllText(Repository.Path("src", "docs", "diagnostics", DiagnosticIds.ModelTooLarge + ".md"));
        string[] limits = [.. typeof(Fathom.Compiler.Specification.ModelLimits).GetFields()
            .Where(static field => field.Name != "NameLength")
            .Select(static field => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:N0}", field.GetValue(null)))];

        Assert.Equal(limits, Regex.Matches(page, @"\| ([\d,]+) \|$", RegexOptions.Multiline).Select(static match => match.Groups[1].Value));
    }

    private static void AssertIds(IEnumerable<string> ids) => Assert.Equal(AllIds, ids.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => (string)field.GetRawConstantValue()!);
}
