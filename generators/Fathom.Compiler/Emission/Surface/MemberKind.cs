namespace Fathom.Compiler.Emission.Surface;

/// <summary>The public members of a generated model and of its predictor.</summary>
internal enum MemberKind
{
    Constructor,
    LoadPredictor,
    Description,
    Layers,
    InstructionSet,
    TargetsPerRow,
    OptimizerSettings,
    State,
    TrainStep,
    ObservedTrainStep,
    CreateStatistics,
    Observe,
    CreateFullStatistics,
    ComputeGradients,
    CreateGradients,
    Evaluate,
    Predict,
    PredictLogits,
    CreatePredictor,
    Save,
    Load,
    PredictorDescription,
    PredictorLayers,
    PredictorInstructionSet,
    PredictorPredict,
    PredictorPredictLogits,
    PredictorCreatePredictor,
}
