namespace Livelihood.Rules.Checking.Internal;

/// <summary>An interval of an input's values; each end is a constant, a parameter or any other checked expression of the input's kind.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowClosed">Whether the lower end belongs to the interval.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighClosed">Whether the upper end belongs to the interval.</param>
internal sealed record CheckedInterval(TypedNode? Low, bool LowClosed, TypedNode? High, bool HighClosed);
