using Fathom.Conformance.Cases;
#if !WITHOUT_GENERATOR
using Fathom.Conformance.Models;
#endif

namespace Fathom.Conformance.Running;

/// <summary>Every model there is to check.</summary>
internal static class ModelCatalog
{
    /// <summary>The model of the negative control.</summary>
    public const string Control = "ControlModel";

#if WITHOUT_GENERATOR
    public static ModelCase[] All() => [];
#else
    public static ModelCase[] All() => [.. EdgeModels.All(), .. RandomModels.All()];
#endif
}
