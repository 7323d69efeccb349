using Fathom.Training;

namespace PaperFigures.Data;

/// <summary>The examples of one data set: what training reads, and what the networks are judged by.</summary>
/// <param name="Kind">Which it is.</param>
/// <param name="Id">Its name in the names of files.</param>
/// <param name="Title">Its name in the paper.</param>
/// <param name="ChanceError">The error rate, 0..1, of naming the commonest class always.</param>
/// <param name="OpenTraining">Opens the training examples at their beginning; the same sequence each time.</param>
/// <param name="Validation">What the learning rate is chosen on.</param>
/// <param name="Test">What is reported.</param>
internal sealed record DataSet(
    DataSetKind Kind,
    string Id,
    string Title,
    double ChanceError,
    Func<IBatchSource<int>> OpenTraining,
    ExampleSet<int> Validation,
    ExampleSet<int> Test);
