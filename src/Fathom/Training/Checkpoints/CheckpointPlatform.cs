namespace Fathom.Training;

/// <summary>What a continuation's bits depend on besides what is saved.</summary>
/// <param name="InstructionSet">The instruction set of the model's kernels.</param>
/// <param name="Library">The library's version.</param>
internal sealed record CheckpointPlatform(string InstructionSet, string Library)
{
    public static CheckpointPlatform Of(IModel model) =>
        new(model.InstructionSet.ToString(), typeof(CheckpointPlatform).Assembly.GetName().Version?.ToString() ?? "unknown");

    /// <summary>Why a continuation of this checkpoint elsewhere has other bits; null when it has the same.</summary>
    public string? DifferenceTo(CheckpointPlatform here)
    {
        if (InstructionSet != here.InstructionSet)
        {
            return $"The checkpoint was made with {InstructionSet} kernels; this model runs {here.InstructionSet}.";
        }

        return Library == here.Library ? null : $"The checkpoint was made by version {Library} of the library; this is {here.Library}.";
    }
}
