namespace Livelihood.Cli;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>The work is done.</summary>
    public const int Done = 0;

    /// <summary>The work is done and found what it was asked to fail on.</summary>
    public const int Findings = 1;

    /// <summary>The input cannot be used; every problem is on the error stream.</summary>
    public const int BadInput = 2;

    /// <summary>The program failed through a fault of its own.</summary>
    public const int InternalError = 3;

    /// <summary>The run was stopped by a signal, as shells number it.</summary>
    public const int Stopped = 130;
}
