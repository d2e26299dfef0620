namespace Livelihood.Rules.Feel.Internal;

/// <summary>Ends an evaluation that went beyond a limit; it never leaves the session. Outside of one it tells of an argument nested too deeply.</summary>
internal sealed class LimitReachedException(string limit, string message) : ArgumentException(message)
{
    public FeelFault Fault { get; } = new(limit, message);
}
