namespace Fathom.Compiler.Planning;

/// <summary>Straight-line code that Unroll.Full asks for and had better not.</summary>
/// <param name="Subject">What would be written out, for a reader: "the weight gradient of layer1", "a whole step".</param>
/// <param name="MultiplyAdds">Vector multiply-adds it takes with AVX2.</param>
/// <param name="Verdict">What is wrong with that.</param>
internal sealed record UnrollAdvice(string Subject, long MultiplyAdds, UnrollVerdict Verdict);
