namespace Fathom.Data;

/// <summary>Grey levels <c>[Height, Width]</c>, row-major, 0 black.</summary>
internal sealed record GreyImage(int Width, int Height, byte[] Pixels);
