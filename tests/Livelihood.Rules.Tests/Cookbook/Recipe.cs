namespace Livelihood.Rules.Tests.Cookbook;

/// <summary>One rule of the cookbook and its table of cases.</summary>
/// <param name="Line">The line of the page on which the rule begins, counted from 1.</param>
/// <param name="Rule">The rule's text.</param>
/// <param name="Columns">The heads of the table; the last is <c>gives</c>.</param>
/// <param name="Cases">The rows, with as many cells as there are heads.</param>
public sealed record Recipe(int Line, string Rule, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Cases);
