namespace Livelihood.Rules.Proving.Internal;

/// <summary>A value that is known without data: a number (also a date, a duration, a truth value), or a text.</summary>
internal readonly record struct ProofValue(Rational Number, string? Text = null);
