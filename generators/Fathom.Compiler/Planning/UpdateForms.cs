namespace Fathom.Compiler.Planning;

/// <summary>Decides how the products of the minibatch become new weights.</summary>
internal static class UpdateForms
{
    /// <summary>The learning rate is folded into the inputs where plain SGD goes with a fused backward pass.</summary>
    public static UpdateForm Of(TargetMachine machine, Optimizer optimizer, int batch) =>
        optimizer == Optimizer.Sgd && BackwardPlanner.FusedInputs(machine, batch) > 0 ? UpdateForm.FoldedRate : UpdateForm.FromGradient;
}
