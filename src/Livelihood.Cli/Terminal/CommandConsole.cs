using Livelihood.Core.Documents;

namespace Livelihood.Cli.Terminal;

/// <summary>Holds where a command writes, and turns what goes wrong into messages and an exit code.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where problems go.</param>
/// <param name="Interactive">Whether a person looks on at a terminal.</param>
internal sealed record CommandConsole(TextWriter Output, TextWriter Error, bool Interactive)
{
    private const string TraceVariable = "LIVELIHOOD_TRACE";

    /// <summary>Runs a command's work.</summary>
    /// <param name="work">The work; gives an exit code.</param>
    /// <param name="json">Whether problems go to the output as JSON too.</param>
    public int Guard(Func<int> work, bool json = false)
    {
        try
        {
            return work();
        }
        catch (DocumentException fault)
        {
            Error.WriteLine(fault.Message);
            if (json) ProblemsJson.Write(Output, fault);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            Error.WriteLine("Stopped; nothing was written.");
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Error.WriteLine($"A file cannot be read or written: {fault.Message}");
            return ExitCode.BadInput;
        }
#pragma warning disable CA1031 // The last resort: whatever happens, the user gets one message and an exit code.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // The message of an unforeseen exception may hold personal data, so it is shown on request only.
            Error.WriteLine($"Internal error ({fault.GetType().Name}). Set {TraceVariable}=1 to see where; the text may then show data.");
            if (Environment.GetEnvironmentVariable(TraceVariable) == "1") Error.WriteLine(fault);
            return ExitCode.InternalError;
        }
    }
}
