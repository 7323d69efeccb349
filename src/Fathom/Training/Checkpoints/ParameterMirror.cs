using Fathom.CompilerServices;

namespace Fathom.Training;

/// <summary>
/// Parameters of the same names and shapes as others, in memory of their own: what a file is read into before it is trusted.
/// </summary>
internal static class ParameterMirror
{
    /// <param name="parameters">The originals.</param>
    /// <param name="prefix">What is put before their names.</param>
    public static Parameter[] Of(IReadOnlyList<Parameter> parameters, string prefix = "") =>
        [.. parameters.Select(parameter => Of(parameter, prefix))];

    private static Parameter Of(Parameter parameter, string prefix)
    {
        var layout = new ParameterLayout(parameter.Rows, parameter.Columns);
        return new Parameter(prefix + parameter.Name, new Arena(checked((int)layout.Length)), 0, layout, parameter.IsBias);
    }
}
