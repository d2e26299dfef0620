namespace Livelihood.Rules.Proving.Internal;

/// <summary>One of the few values that an input can have.</summary>
/// <param name="Text">The value for people.</param>
/// <param name="Code">The text or code; null for a truth value.</param>
/// <param name="Number">0 or 1 for a truth value; null for others.</param>
internal readonly record struct ListedValue(string Text, string? Code, Rational? Number);
