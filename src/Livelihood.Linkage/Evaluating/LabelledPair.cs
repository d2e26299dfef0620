namespace Livelihood.Linkage.Evaluating;

/// <summary>Holds a person's verdict on two records.</summary>
/// <param name="A">The position of one record, 0 to n - 1; the order of the two does not matter.</param>
/// <param name="B">The position of the other record, different from <paramref name="A"/>.</param>
/// <param name="IsMatch">True when both are the same entity.</param>
public readonly record struct LabelledPair(int A, int B, bool IsMatch);
