namespace Fathom.Conformance.Arm64;

/// <summary>Runs the conformance program; told to <c>step</c>, compiles the kernels of <see cref="MeasuredModels"/> instead.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is ["step"])
        {
            MeasuredModels.Step();
            return 0;
        }

        return Conformance.Program.Main(arguments);
    }
}
