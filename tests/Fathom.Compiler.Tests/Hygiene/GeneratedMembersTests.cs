using Fathom.Compiler.Parsing;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>The table of taken names, by which collisions are found, is what is really generated: no more and no less.</summary>
public sealed class GeneratedMembersTests
{
    [Theory]
    [InlineData(nameof(Loss.CrossEntropy), nameof(Optimizer.Sgd))]
    [InlineData(nameof(Loss.Quadratic), nameof(Optimizer.AdamW))]
    public void Table_IsWhatIsGenerated(string loss, string optimizer)
    {
        string model = $"[Model(Input = 4, Loss = Loss.{loss}, Optimizer = Optimizer.{optimizer})]";
        string source = $"using Fathom; {model} [Dense(3)] partial class Net;";

        INamedTypeSymbol type = GeneratorRun.Of(source).Output.GetTypeByMetadataName("Net")!;

        string[] generated = [.. type.GetMembers().Where(IsDeclared).Select(CollisionReader.Key)];
        Assert.Equal(
            GeneratedMembers.Names.Concat(GeneratedMembers.Methods(Enum.Parse<Loss>(loss))).Order(StringComparer.Ordinal),
            generated.Order(StringComparer.Ordinal));
    }

    private static bool IsDeclared(ISymbol member) =>
        !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null };
}
