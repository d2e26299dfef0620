namespace Livelihood.Rules.RuleTests;

/// <summary>Says what kind of part of the rules no test reaches.</summary>
public enum UnreachedKind
{
    /// <summary>A definition or table that no test expects, nor anything that needs it.</summary>
    Result,

    /// <summary>A row of a decision table that decides for no test.</summary>
    TableRow,

    /// <summary>The value behind <c>then</c>: the condition holds for no test.</summary>
    Then,

    /// <summary>The value behind <c>else</c>: there is no test for which the condition does not hold.</summary>
    Else,
}
