using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Emit;

namespace Fathom.Compiler.Tests.Limits;

/// <summary>The methods of an assembly that a declaration was compiled to.</summary>
internal static class CompiledModel
{
    public static ImmutableArray<MethodSize> Methods(string declaration) => Methods(GeneratorRun.Of(declaration));

    public static ImmutableArray<MethodSize> Methods(GeneratorRun run)
    {
        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        using var file = new PEReader(image);
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MethodDefinitions
                .Select(metadata.GetMethodDefinition)
                .Where(static method => method.RelativeVirtualAddress != 0)
                .Select(method => Measure(file, metadata, method)),
        ];
    }

    private static MethodSize Measure(PEReader file, MetadataReader metadata, MethodDefinition method)
    {
        MethodBodyBlock body = file.GetMethodBody(method.RelativeVirtualAddress);
        string type = metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name);
        ImmutableArray<IlInstruction> instructions = IlInstruction.Read(body.GetILReader());
        return new(
            Name: $"{type}.{metadata.GetString(method.Name)}",
            IlBytes: body.GetILContent().Length,
            Locals: Locals(metadata, body),
            LocalReferences: instructions.Count(static instruction => instruction.IsLocalReference),
            MultiplyAdds: instructions.Count(instruction =>
                instruction.Code == OpCodes.Call && IsMultiplyAdd(metadata, instruction.Token)));
    }

    private static int Locals(MetadataReader metadata, MethodBodyBlock body)
    {
        if (body.LocalSignature.IsNil)
        {
            return 0;
        }

        BlobReader signature = metadata.GetBlobReader(metadata.GetStandaloneSignature(body.LocalSignature).Signature);
        Assert.Equal(SignatureKind.LocalVariables, signature.ReadSignatureHeader().Kind);
        return signature.ReadCompressedInteger();
    }

    private static bool IsMultiplyAdd(MetadataReader metadata, int token)
    {
        EntityHandle callee = MetadataTokens.EntityHandle(token);
        return callee.Kind == HandleKind.MemberReference
            && metadata.GetString(metadata.GetMemberReference((MemberReferenceHandle)callee).Name)
                is "MultiplyAdd" or "FusedMultiplyAdd" or "FusedMultiplyAddBySelectedScalar";
    }
}
