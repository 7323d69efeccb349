namespace Fathom.Data;

/// <summary>A file of a data set and the names under which it is in use, the preferred first.</summary>
internal sealed record WantedFile(params string[] Names)
{
    public override string ToString() => string.Join(" or ", Names);
}
