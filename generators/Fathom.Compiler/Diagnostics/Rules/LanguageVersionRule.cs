using System.Collections.Generic;
using System.Globalization;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The project's C# is new enough for generated code.</summary>
internal static class LanguageVersionRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        int version = model.Compilation.LanguageVersion;
        if (version < CompilationSettings.MinimumLanguageVersion)
        {
            yield return Violation.At(
                new Spot.Class(),
                model.Type.DisplayName,
                Text(CompilationSettings.MinimumLanguageVersion),
                Text(version));
        }
    }

    // C# 1 to 7 are counted as they are, 7.1 is 701, 12 is 1200.
    private static string Text(int version) => version switch
    {
        < 100 => version.ToString(CultureInfo.InvariantCulture),
        _ when version % 100 == 0 => (version / 100).ToString(CultureInfo.InvariantCulture),
        _ => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", version / 100, version % 100),
    };
}
