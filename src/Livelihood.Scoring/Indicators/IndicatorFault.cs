namespace Livelihood.Scoring.Indicators;

/// <summary>Counts the subjects for which an indicator of the host failed; for them its points count as missing.</summary>
/// <param name="Indicator">The indicator's id in the document.</param>
/// <param name="Failure">The type of the first subject's exception; never its text, which may hold personal data.</param>
/// <param name="Count">How many subjects, at least 1.</param>
/// <param name="FirstRow">The first of them.</param>
/// <param name="FirstKey">The first one's key, masked; null where no key column was named.</param>
public sealed record IndicatorFault(string Indicator, string Failure, long Count, int FirstRow, string? FirstKey);
