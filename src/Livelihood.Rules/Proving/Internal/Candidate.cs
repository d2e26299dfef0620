namespace Livelihood.Rules.Proving.Internal;

/// <summary>One value of a dimension that stands for all that no cell tells from it.</summary>
/// <param name="Texts">The value in each of the dimension's columns, as people read it.</param>
/// <param name="IsEnd">Whether it is an end of some cell's interval.</param>
/// <param name="IsBetween">Whether it stands for all values between its neighbours, which are more than one can list.</param>
/// <param name="IsOrdered">Whether it has a place in the order of its neighbours; false for texts, truth values and missing.</param>
internal sealed record Candidate(IReadOnlyList<string> Texts, bool IsEnd, bool IsBetween, bool IsOrdered);
