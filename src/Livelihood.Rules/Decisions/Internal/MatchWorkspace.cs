namespace Livelihood.Rules.Decisions.Internal;

/// <summary>The buffers of one thread that matches records; it grows to the largest batch seen and then allocates nothing.</summary>
internal sealed class MatchWorkspace
{
}
