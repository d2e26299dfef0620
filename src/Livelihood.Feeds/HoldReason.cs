namespace Livelihood.Feeds;

/// <summary>States why a delivery is held: which bound it breaches, what was found and what is allowed.</summary>
/// <param name="Limit">The bound, such as <c>rows</c>, <c>change</c> or <c>missing: amount</c>.</param>
/// <param name="Found">What was found.</param>
/// <param name="Allowed">What is allowed.</param>
public sealed record HoldReason(string Limit, string Found, string Allowed)
{
    /// <summary>Writes the reason as one line.</summary>
    /// <returns>For example <c>rows: found 3, allowed at least 100</c>.</returns>
    public override string ToString() => $"{Limit}: found {Found}, allowed {Allowed}";
}
