using System.Collections.Immutable;
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
        ImmutableArray<byte> il = body.GetILContent();
        return new(
            Name: $"{type}.{metadata.GetString(method.Name)}",
            IlBytes: il.Length,
            Locals: Locals(metadata, body),
            MultiplyAdds: il.Length == 0 ? 0 : Calls(metadata, body.GetILReader()));
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

    // Every four bytes after a call's opcode that are the token of a multiply-add: kernels hold no constant that looks like one.
    private static int Calls(MetadataReader metadata, BlobReader il)
    {
        const byte call = 0x28;
        const byte memberReference = 0x0A;
        int calls = 0;
        while (il.RemainingBytes >= 5)
        {
            int start = il.Offset;
            if (il.ReadByte() == call)
            {
                int token = il.ReadInt32();
                if (token >>> 24 == memberReference && IsMultiplyAdd(metadata, token))
                {
                    calls++;
                    continue;
                }
            }

            il.Offset = start + 1;
        }

        return calls;
    }

    private static bool IsMultiplyAdd(MetadataReader metadata, int token)
    {
        int row = token & 0x00FF_FFFF;
        if (row == 0 || row > metadata.GetTableRowCount(TableIndex.MemberRef))
        {
            return false;
        }

        var handle = (MemberReferenceHandle)MetadataTokens.EntityHandle(token);
        return metadata.GetString(metadata.GetMemberReference(handle).Name) is "MultiplyAdd" or "FusedMultiplyAdd";
    }
}
