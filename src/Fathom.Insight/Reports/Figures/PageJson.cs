using System.Text.Json.Serialization;

namespace Fathom.Insight.Reports;

/// <summary>
/// The page's data as JSON. The default encoder escapes what could end the script element that holds it: angle brackets, ampersands,
/// quotes.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PageData))]
internal sealed partial class PageJson : JsonSerializerContext;
