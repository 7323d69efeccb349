using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Planning;

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

    /// <summary>Stores the first lanes of a vector and nothing beyond them, in pieces of half its width, a quarter...</summary>
    public IEnumerable<string> StoreFirst(int lanes, int count, Address address, string value)
    {
        if (count <= 0)
        {
            yield break;
        }

        if (count >= lanes)
        {
            yield return Store(lanes, address, value);
            yield break;
        }

        if (lanes == 4)
        {
            if (count >= 2)
            {
                yield return Format("*(double*){0} = V128.ToScalar(V128.AsDouble({1}));", address.Text, value);
            }

            if (count != 2)
            {
                yield return Format("{0} = V128.GetElement({1}, {2});", address.Plus(count - 1).Element, value, count - 1);
            }

            yield break;
        }

        int half = lanes / 2;
        IEnumerable<string> lower = StoreFirst(half, count, address, Format("{0}.GetLower({1})", Class(lanes), value));
        IEnumerable<string> upper = StoreFirst(half, count - half, address.Plus(half), Format("{0}.GetUpper({1})", Class(lanes), value));
        foreach (string store in lower.Concat(upper))
        {
            yield return store;
        }
    }

    /// <summary>A vector of the float at an address in every lane.</summary>
    public virtual string BroadcastElement(int lanes, Address address) => Broadcast(lanes, address.Element);

    /// <summary>The type of a vector of lane numbers.</summary>
    public string IndexType(int lanes) => Format("I32x{0}", lanes);

    /// <summary>The lane numbers by which <see cref="SpreadElements"/> repeats each of a few floats so many times.</summary>
    public string Spread(int lanes, int times) =>
        Format("{0}.Create({1})", Class(lanes), string.Join(", ", Enumerable.Range(0, lanes).Select(lane => lane / times)));

    /// <summary>
    /// Two or four floats at an address, each repeated to fill its part of a vector; only where vectors have eight lanes or more.
    /// </summary>
    public virtual string SpreadElements(int lanes, int count, Address address, string spread) =>
        throw new System.NotSupportedException("Only instruction sets with vectors of eight lanes or more fold inputs into one.");

    /// <summary>A vector of one value in every lane.</summary>
    public string Broadcast(int lanes, string value) => lanes == 1 ? value : Format("{0}.Create({1})", Class(lanes), value);

    public string Zero(int lanes) => lanes == 1 ? "0f" : Format("{0}.Zero", Type(lanes));

    /// <summary>left * right + addend.</summary>
    public virtual string MultiplyAdd(int lanes, string left, string right, string addend) =>
        lanes == 1
            ? Format("{2} + {0} * {1}", left, right, addend)
            : Format("{0}.MultiplyAddEstimate({1}, {2}, {3})", Class(lanes), left, right, addend);

    /// <summary>left * right[lane] + addend.</summary>
    public virtual string MultiplyAddByLane(int lanes, string left, string right, int lane, string addend) =>
        MultiplyAdd(lanes, left, Broadcast(lanes, Format("{0}.GetElement({1}, {2})", Class(lanes), right, lane)), addend);

    /// <summary>A request for a cache line that will be needed; asked only of instruction sets that have one.</summary>
    public virtual string Prefetch(CacheLevel level, Address address) =>
        throw new InvalidOperationException("Only instruction sets with a prefetch instruction are planned with one.");

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
