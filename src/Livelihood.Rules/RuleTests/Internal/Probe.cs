namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>A definition that only tests ask for: its column, and the level of its table.</summary>
internal readonly record struct Probe(string Column, int Level);
