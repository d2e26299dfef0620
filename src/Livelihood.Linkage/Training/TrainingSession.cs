namespace Livelihood.Linkage.Training;

/// <summary>Reports one training session.</summary>
/// <param name="Rule">The session's rule in words.</param>
/// <param name="Comparisons">The comparisons it trained.</param>
/// <param name="CandidatePairs">The pairs the rule makes.</param>
/// <param name="Pairs">The pairs used.</param>
/// <param name="Rounds">Rounds of expectation–maximisation.</param>
/// <param name="Converged">Whether the parameters stood still at the end.</param>
/// <param name="Matches">The share of matches among the session's pairs, 0 to 1.</param>
public sealed record TrainingSession(
    string Rule, IReadOnlyList<string> Comparisons, Int128 CandidatePairs, long Pairs, int Rounds, bool Converged, double Matches);
