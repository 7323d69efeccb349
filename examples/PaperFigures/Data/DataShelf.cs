using Fathom.Data;
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

    private Answer Look(DataSetKind kind)
    {
        if (kind == DataSetKind.Shapeset)
        {
            return new Answer(ShapesetData.Create(settings.Seed, settings.Budget), null);
        }

        string folder = FiledData.FolderOf(kind);
        if (settings.DataFolder is not { } parent)
        {
            return new Answer(null, $"name a folder with --data; the files are expected in its folder {folder}");
        }

        try
        {
            return new Answer(FiledData.Load(kind, Path.Combine(parent, folder), settings), null);
        }
        catch (Exception exception) when (exception is DataFileException or InvalidDataException)
        {
            return new Answer(null, exception.Message);
        }
    }

    private sealed record Answer(DataSet? Data, string? Reason);
}
