using System.Globalization;
using Fathom.Conformance.Running;

namespace Fathom.Conformance;

/// <summary>Generated models against the scalar reference: one assembly for every instruction-set switch, for emulators and for
/// NativeAOT.</summary>
internal static class Program
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int BadUsage = 2;

    public static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            if (arguments is ["declare", .. string[] options])
            {
                return DeclareCommand.Run(Console.Out, options);
            }

            return ConformanceCommand.Run(Console.Out, CommandLine.Parse(arguments)) ? Success : Failure;
        }
        catch (CommandLineException exception)
        {
            Console.Error.WriteLine(exception.Message);
            Console.Error.WriteLine(CommandLine.Usage);
            return BadUsage;
        }
    }
}
