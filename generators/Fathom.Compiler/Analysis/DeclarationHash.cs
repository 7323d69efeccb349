using System;
using System.Globalization;
using System.Text;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Analysis;

/// <summary>
/// A hash of everything that the meaning of saved parameters and optimizer state depends on: shapes, activations, loss, optimizer.
/// Initialisers, gains and the optimizer's constants are left out, since they only set starting values that a checkpoint replaces.
/// </summary>
internal static class DeclarationHash
{
    // FNV-1a, 64 bits (Fowler, Noll and Vo): short, and the same on every host of the compiler.
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public static string Of(ModelSpec spec)
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{spec.Input}|{spec.Batch}|{spec.Loss}|{spec.Optimizer}|{spec.Precision}\n"));
        foreach (LayerSpec layer in spec.Layers)
        {
            text.Append(FormattableString.Invariant($"{layer.Name}|{layer.Inputs}|{layer.Units}|{layer.Activation}|"));
            text.Append(FormattableString.Invariant($"{layer.ActivationParameter:G9}|{layer.UseBias}\n"));
        }

        ulong hash = OffsetBasis;
        foreach (byte value in Encoding.UTF8.GetBytes(text.ToString()))
        {
            hash = unchecked((hash ^ value) * Prime);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
