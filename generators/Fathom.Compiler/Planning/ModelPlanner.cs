using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

internal static class ModelPlanner
{
    public static ModelPlan Plan(ModelSpec spec) => new(spec);
}
