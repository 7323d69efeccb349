namespace Fathom.Data;

/// <summary>Sizes where there are examples enough for them, otherwise shares of what there is.</summary>
internal sealed record PreferredSizes(SplitSizes Sizes, SplitProportions Otherwise) : SplitRule
{
    internal override SplitSizes SizesFor(string directory, int examples) =>
        examples >= Sizes.Total ? Sizes : Otherwise.SizesFor(directory, examples);
}
