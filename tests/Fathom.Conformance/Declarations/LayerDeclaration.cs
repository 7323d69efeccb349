namespace Fathom.Conformance.Declarations;

/// <summary>One [Dense] attribute.</summary>
internal sealed record LayerDeclaration(int Units, Activation Activation)
{
    public Init Init { get; init; } = Init.Auto;

    public float Gain { get; init; } = 1;

    public bool UseBias { get; init; } = true;

    public int Repeat { get; init; } = 1;

    public float Slope { get; init; } = 0.01f;

    public float Alpha { get; init; } = 1;
}
