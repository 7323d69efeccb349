using PaperFigures.Settings;

namespace PaperFigures.Data;

/// <summary>The data sets that there are, each loaded when it is first asked for.</summary>
internal sealed class DataShelf(ProgramSettings settings)
{
    private readonly Dictionary<DataSetKind, Answer> _answers = [];

    /// <summary>A data set; null where its files are missing.</summary>
    public DataSet? Find(DataSetKind kind) => AnswerOf(kind).Data;

    /// <summary>What is missing and where it is expected; null where nothing is.</summary>
    public string? WhyMissing(DataSetKind kind) => AnswerOf(kind).Reason;

    private Answer AnswerOf(DataSetKind kind)
    {
        if (!_answers.TryGetValue(kind, out Answer? answer))
        {
            answer = Look(kind);
            _answers.Add(kind, answer);
        }

        return answer;
    }

    private Answer Look(DataSetKind kind) => kind == DataSetKind.Shapeset
        ? new Answer(ShapesetData.Create(settings.Seed, settings.Budget), null)
        : new Answer(null, "its files are looked for where --data says");

    private sealed record Answer(DataSet? Data, string? Reason);
}
