using System.Runtime.InteropServices;

namespace Fathom.Threading;

/// <summary>A number alone on its cache line, so that threads which spin on it are disturbed only when it changes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 2 * Line)]
internal struct PaddedInt32
{
    // Apple's lines are 128 bytes; processors with lines of 64 fetch them in pairs.
    private const int Line = 128;

    [FieldOffset(Line)]
    public int Value;
}
