using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

internal sealed record ModelPlan(ModelSpec Spec);
