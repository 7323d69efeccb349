namespace Fathom.Compiler.Diagnostics;

/// <summary>The ids of all diagnostics. An id, once shipped, is never given to another rule.</summary>
internal static class DiagnosticIds
{
    public const string NotPartial = "FTHM0001";
    public const string StaticOrAbstract = "FTHM0002";
    public const string NoLayer = "FTHM0003";
    public const string UnitsBelowOne = "FTHM0004";
    public const string BatchBelowOne = "FTHM0005";
    public const string InputBelowOne = "FTHM0006";
    public const string RepeatBelowOne = "FTHM0007";
    public const string ModelTooLarge = "FTHM0008";
    public const string OutputActivationContradictsLoss = "FTHM0009";
    public const string LayersOnSeveralParts = "FTHM0010";
    public const string DenseWithoutModel = "FTHM0011";
    public const string DuplicateLayerName = "FTHM0012";
    public const string InvalidLayerName = "FTHM0013";
    public const string HiddenActivationNotStated = "FTHM0014";
    public const string UnsafeNotAllowed = "FTHM0015";
    public const string HyperparameterOutOfRange = "FTHM0016";
    public const string LayerSettingOutOfRange = "FTHM0017";
    public const string UndefinedEnumValue = "FTHM0018";
    public const string MemberCollision = "FTHM0019";
    public const string FullUnroll = "FTHM0020";
    public const string SettingIgnored = "FTHM0021";
    public const string LanguageVersionTooOld = "FTHM0022";
    public const string FileLocal = "FTHM0023";
    public const string UnconstructibleBase = "FTHM0024";
    public const string BypassingConstructor = "FTHM0025";
    public const string GradientVanishes = "FTHM0026";
    public const string GradientExplodes = "FTHM0027";
    public const string SignalVanishes = "FTHM0028";
    public const string SaturatedAtStart = "FTHM0029";
    public const string BeyondTrainableDepth = "FTHM0030";
    public const string UnsuitableInit = "FTHM0031";
}
