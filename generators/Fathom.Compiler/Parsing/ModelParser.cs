using System.Linq;
using System.Threading;
using Fathom.Compiler.Diagnostics;
using Fathom.Compiler.Diagnostics.Rules;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>Turns a class declared with [Model] into what the pipeline carries.</summary>
internal static class ModelParser
{
    public static ParsedModel Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        Compilation compilation = context.SemanticModel.Compilation;

        // [Model] on two parts is the compiler's CS0579; only the first part counts here, or the same file would be added twice.
        bool isFirst = KnownAttributes.ModelOf(type)?.ApplicationSyntaxReference is { } first
            && first.SyntaxTree == context.TargetNode.SyntaxTree
            && context.TargetNode.Span.Contains(first.Span);
        return isFirst && DeclarationReader.Read(type, compilation, cancellation) is { } declaration
            ? Parse(declaration)
            : new ParsedModel.Unsupported();
    }

    public static ParsedModel Parse(ModelDeclaration declaration)
    {
        (DeclarationRule Rule, Violation Violation)[] errors = DeclarationRules.All
            .Where(static rule => rule.Consequence != Consequence.None)
            .SelectMany(rule => rule.Check(declaration).Select(violation => (rule, violation)))
            .ToArray();
        if (errors.Length == 0)
        {
            return new ParsedModel.Valid(SpecificationBuilder.Build(declaration));
        }

        if (errors.Any(static error => error.Rule.Consequence == Consequence.Nothing))
        {
            return new ParsedModel.Unsupported();
        }

        (DeclarationRule rule, Violation violation) = errors[0];
        return new ParsedModel.Invalid(new(declaration.Type, StubLoss(declaration.Loss), rule.Descriptor.Id, rule.Message(violation)));
    }

    private static Loss StubLoss(Loss declared) => EnumValues.Exist(declared) ? declared : Loss.CrossEntropy;
}
