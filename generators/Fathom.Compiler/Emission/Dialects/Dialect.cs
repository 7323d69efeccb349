using System.Globalization;

namespace Fathom.Compiler.Emission.Dialects;

/// <summary>
/// How an instruction set spells vector arithmetic in C#. This reference spelling serves everywhere: the cross-platform vector types,
/// multiply and add by <c>MultiplyAddEstimate</c> (fused where the hardware has it). An instruction set overrides what it can say more
/// exactly.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The nested class that holds the kernels.</summary>
    public abstract string ClassName { get; }

    /// <summary>One sentence for readers of the generated file.</summary>
    public abstract string Summary { get; }

    /// <summary>The type of a vector; of one lane, <c>float</c>.</summary>
    public string Type(int lanes) => lanes == 1 ? "float" : Format("F32x{0}", lanes);

    /// <summary>The vector at an address. A dereference compiles to a plain load, and as an operand to none at all.</summary>
    public string Load(int lanes, Address address) => lanes == 1 ? address.Element : Format("*({0}*){1}", Type(lanes), address.Text);

    public string Store(int lanes, Address address, string value) => Format("{0} = {1};", Load(lanes, address), value);

    /// <summary>A vector of the float at an address in every lane.</summary>
    public virtual string BroadcastElement(int lanes, Address address) => Broadcast(lanes, address.Element);

    /// <summary>A vector of one value in every lane.</summary>
    public string Broadcast(int lanes, string value) => lanes == 1 ? value : Format("{0}.Create({1})", Class(lanes), value);

    public string Zero(int lanes) => lanes == 1 ? "0f" : Format("{0}.Zero", Type(lanes));

    /// <summary>left * right + addend.</summary>
    public virtual string MultiplyAdd(int lanes, string left, string right, string addend) =>
        lanes == 1 ? Format("{2} + {0} * {1}", left, right, addend) : Format("{0}.MultiplyAddEstimate({1}, {2}, {3})", Class(lanes), left, right, addend);

    /// <summary>The sum of the lanes.</summary>
    public string Sum(int lanes, string value) => lanes == 1 ? value : Format("{0}.Sum({1})", Class(lanes), value);

    public string Minimum(int lanes, string left, string right) => Format("{0}.Min({1}, {2})", MathClass(lanes), left, right);

    public string Maximum(int lanes, string left, string right) => Format("{0}.Max({1}, {2})", MathClass(lanes), left, right);

    public string SquareRoot(int lanes, string value) => Format("{0}.Sqrt({1})", MathClass(lanes), value);

    /// <summary>The low lanes of a wider vector.</summary>
    public string Narrow(int from, int to, string value)
    {
        for (; from > to; from /= 2)
        {
            value = Format("{0}.GetLower({1})", Class(from), value);
        }

        return value;
    }

    /// <summary>A mask of the first lanes, all bits set.</summary>
    public string FirstLanes(int lanes, int inUse)
    {
        var mask = new string[lanes];
        for (int lane = 0; lane < lanes; lane++)
        {
            mask[lane] = lane < inUse ? "-1" : "0";
        }

        return Format("{0}.AsSingle({0}.Create({1}))", Class(lanes), string.Join(", ", mask));
    }

    /// <summary>The static class of a vector width's operations.</summary>
    public string Class(int lanes) => Format("V{0}", lanes * 32);

    protected static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    private string MathClass(int lanes) => lanes == 1 ? "ScalarMath" : Class(lanes);
}
