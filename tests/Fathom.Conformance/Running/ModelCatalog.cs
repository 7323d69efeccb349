using Fathom.Conformance.Cases;
using Fathom.Conformance.Models;

namespace Fathom.Conformance.Running;

/// <summary>Every model there is to check.</summary>
internal static class ModelCatalog
{
    /// <summary>The model of the negative control.</summary>
    public const string Control = nameof(ControlModel);

    public static ModelCase[] All() => [.. EdgeModels.All(), .. RandomModels.All()];
}
