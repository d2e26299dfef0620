namespace Livelihood.Rules.Feel.Internal;

/// <summary>Ends an evaluation that went beyond a limit; it never leaves the session.</summary>
internal sealed class LimitReachedException(string limit, string message) : Exception(message)
{
    public FeelFault Fault { get; } = new(limit, message);
}
