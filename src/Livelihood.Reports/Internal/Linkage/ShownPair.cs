namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Names a pair worth explaining and why.</summary>
/// <param name="Title">Why it is shown.</param>
/// <param name="A">The lower record number.</param>
/// <param name="B">The higher record number.</param>
internal readonly record struct ShownPair(string Title, int A, int B);
