using System;
using System.Collections.Generic;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Emission;

/// <summary>Opens another part of a user's class, inside its namespace and containers.</summary>
internal static class TypeWriter
{
    /// <summary>Opens the class; the end of the <c>using</c> closes everything.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="type">The class.</param>
    /// <param name="beforeClass">Writes the documentation and attributes of this part.</param>
    /// <param name="interfaces">The interfaces this part adds, ": A, B"; empty for none.</param>
    public static IDisposable Open(CodeWriter writer, TypeSpec type, Action? beforeClass = null, string interfaces = "")
    {
        var open = new Stack<IDisposable>();
        if (type.Namespace.Length > 0)
        {
            writer.Line($"namespace {type.Namespace};");
            writer.BlankLine();
        }

        for (int index = 0; index < type.Headers.Count; index++)
        {
            bool isClass = index == type.Headers.Count - 1;
            if (isClass)
            {
                beforeClass?.Invoke();
            }

            open.Push(writer.Block(type.Headers[index] + (isClass ? interfaces : "")));
        }

        return new OpenBlocks(open);
    }

    private sealed class OpenBlocks(Stack<IDisposable> open) : IDisposable
    {
        public void Dispose()
        {
            while (open.Count > 0)
            {
                open.Pop().Dispose();
            }
        }
    }
}
