namespace Fathom;

/// <summary>
/// Declares a fully connected layer y = f(W x + b), W of shape <c>[units, inputs]</c>. Attribute order is layer order.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class DenseAttribute : Attribute
{
    /// <summary>Declares the last layer, whose activation is <see cref="Activation.Identity"/> unless stated.</summary>
    /// <param name="units">Outputs of the layer; at least 1.</param>
    public DenseAttribute(int units) => Units = units;

    /// <summary>Declares a layer with its activation; every hidden layer states one.</summary>
    /// <param name="units">Outputs of the layer; at least 1.</param>
    /// <param name="activation">The non-linearity f.</param>
    public DenseAttribute(int units, Activation activation)
    {
        Units = units;
        Activation = activation;
    }

    /// <summary>Outputs of the layer.</summary>
    public int Units { get; }

    /// <summary>The non-linearity f.</summary>
    public Activation Activation { get; }

    /// <summary>The distribution the weights are drawn from; by the activation unless stated.</summary>
    public Init Init { get; set; } = Init.Auto;

    /// <summary>A factor on every initial weight; above 0.</summary>
    public float Gain { get; set; } = 1f;

    /// <summary>Whether the layer adds a bias b.</summary>
    public bool UseBias { get; set; } = true;

    /// <summary>How many equal layers this attribute stands for; at least 1.</summary>
    public int Repeat { get; set; } = 1;

    /// <summary>
    /// The layer's name in statistics and files; "layer" and its number unless stated. Repeated layers get the name and a number,
    /// "hidden1".
    /// </summary>
    public string? Name { get; set; }

    /// <summary>The slope of <see cref="Activation.LeakyReLU"/> below zero.</summary>
    public float Slope { get; set; } = 0.01f;

    /// <summary>The scale of <see cref="Activation.ELU"/> below zero.</summary>
    public float Alpha { get; set; } = 1f;
}
