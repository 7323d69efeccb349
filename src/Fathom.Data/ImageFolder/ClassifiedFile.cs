namespace Fathom.Data;

/// <summary>An image file and the class whose folder it is in.</summary>
internal readonly record struct ClassifiedFile(string Path, int Label);
