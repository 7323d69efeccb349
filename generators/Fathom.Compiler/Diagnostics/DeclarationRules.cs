using System.Collections.Immutable;
using Fathom.Compiler.Diagnostics.Rules;

namespace Fathom.Compiler.Diagnostics;

/// <summary>All rules of declarations.</summary>
internal static class DeclarationRules
{
    public static readonly DeclarationRule NotPartial = new(Descriptors.NotPartial, Consequence.Nothing, PartialRule.Check);
    public static readonly DeclarationRule StaticOrAbstract = new(Descriptors.StaticOrAbstract, Consequence.Nothing, InstanceRule.Check);
    public static readonly DeclarationRule FileLocal = new(Descriptors.FileLocal, Consequence.Nothing, FileLocalRule.Check);
    public static readonly DeclarationRule UnconstructibleBase =
        new(Descriptors.UnconstructibleBase, Consequence.Nothing, UnconstructibleBaseRule.Check);
    public static readonly DeclarationRule BypassingConstructor =
        new(Descriptors.BypassingConstructor, Consequence.Nothing, BypassingConstructorRule.Check);
    public static readonly DeclarationRule MemberCollision =
        new(Descriptors.MemberCollision, Consequence.Nothing, MemberCollisionRule.Check);
    public static readonly DeclarationRule LanguageVersionTooOld =
        new(Descriptors.LanguageVersionTooOld, Consequence.Nothing, LanguageVersionRule.Check);
    public static readonly DeclarationRule UnsafeNotAllowed = new(Descriptors.UnsafeNotAllowed, Consequence.Stub, UnsafeRule.Check);

    public static readonly DeclarationRule NoLayer = new(Descriptors.NoLayer, Consequence.Stub, NoLayerRule.Check);
    public static readonly DeclarationRule LayersOnSeveralParts =
        new(Descriptors.LayersOnSeveralParts, Consequence.Stub, LayerOrderRule.Check);
    public static readonly DeclarationRule UnitsBelowOne = new(Descriptors.UnitsBelowOne, Consequence.Stub, PositiveRules.Units);
    public static readonly DeclarationRule BatchBelowOne = new(Descriptors.BatchBelowOne, Consequence.Stub, PositiveRules.Batch);
    public static readonly DeclarationRule InputBelowOne = new(Descriptors.InputBelowOne, Consequence.Stub, PositiveRules.Input);
    public static readonly DeclarationRule RepeatBelowOne = new(Descriptors.RepeatBelowOne, Consequence.Stub, PositiveRules.Repeat);
    public static readonly DeclarationRule ModelTooLarge = new(Descriptors.ModelTooLarge, Consequence.Stub, SizeRule.Check);

    public static readonly DeclarationRule OutputActivationContradictsLoss =
        new(Descriptors.OutputActivationContradictsLoss, Consequence.Stub, OutputActivationRule.Check);
    public static readonly DeclarationRule HiddenActivationNotStated =
        new(Descriptors.HiddenActivationNotStated, Consequence.Stub, HiddenActivationRule.Check);
    public static readonly DeclarationRule InvalidLayerName = new(Descriptors.InvalidLayerName, Consequence.Stub, LayerNameRule.Check);
    public static readonly DeclarationRule DuplicateLayerName =
        new(Descriptors.DuplicateLayerName, Consequence.Stub, DuplicateNameRule.Check);
    public static readonly DeclarationRule HyperparameterOutOfRange =
        new(Descriptors.HyperparameterOutOfRange, Consequence.Stub, HyperparameterRule.Check);
    public static readonly DeclarationRule LayerSettingOutOfRange =
        new(Descriptors.LayerSettingOutOfRange, Consequence.Stub, LayerSettingRule.Check);
    public static readonly DeclarationRule UndefinedEnumValue = new(Descriptors.UndefinedEnumValue, Consequence.Stub, EnumValueRule.Check);
    public static readonly DeclarationRule FullUnroll = new(Descriptors.FullUnroll, Consequence.None, FullUnrollRule.Check);
    public static readonly DeclarationRule SettingIgnored = new(Descriptors.SettingIgnored, Consequence.None, IgnoredSettingRule.Check);

    /// <summary>Every rule; an invalid model's stub throws the first one's message.</summary>
    public static readonly ImmutableArray<DeclarationRule> All =
    [
        NotPartial, StaticOrAbstract, FileLocal, UnconstructibleBase, BypassingConstructor, MemberCollision, LanguageVersionTooOld,
        UnsafeNotAllowed, NoLayer, LayersOnSeveralParts, InputBelowOne, BatchBelowOne, UnitsBelowOne, RepeatBelowOne, ModelTooLarge,
        UndefinedEnumValue, HiddenActivationNotStated, OutputActivationContradictsLoss, InvalidLayerName, DuplicateLayerName,
        HyperparameterOutOfRange, LayerSettingOutOfRange, FullUnroll, SettingIgnored,
    ];
}
