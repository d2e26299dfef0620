namespace Livelihood.Rules.Proving.Internal;

/// <summary>Two places that differ in one dimension only, and whose outcomes refute a claim.</summary>
/// <param name="Lower">A candidate per dimension where the input is lower.</param>
/// <param name="Higher">A candidate per dimension where the input is higher.</param>
/// <param name="LowerOutcome">The rank of the outcome at the lower place.</param>
/// <param name="HigherOutcome">The rank of the outcome at the higher place.</param>
/// <param name="LowerRow">A row that decides at the lower place; −1 for none.</param>
/// <param name="HigherRow">A row that decides at the higher place; −1 for none.</param>
internal sealed record ClaimFound(int[] Lower, int[] Higher, Rational LowerOutcome, Rational HigherOutcome, int LowerRow, int HigherRow);
