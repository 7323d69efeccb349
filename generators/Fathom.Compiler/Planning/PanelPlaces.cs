namespace Fathom.Compiler.Planning;

/// <summary>Where a layer's panels lie, in floats from its first weight.</summary>
/// <param name="Units">The layer's outputs.</param>
/// <param name="Inputs">The layer's inputs.</param>
internal readonly record struct PanelPlaces(int Units, int Inputs)
{
    /// <summary>Floats from one full panel to the next.</summary>
    public int Pitch => new ParameterLayout(Units, Inputs).PanelPitch;

    /// <summary>The start of the panel that begins with some output, or its distance from another panel's.</summary>
    public int Offset(int firstOutput) => firstOutput / ParameterLayout.PanelWidth * Pitch;
}
