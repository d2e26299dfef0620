using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Turns expressions into typed nodes: names are looked up, types and units agree, sugar is spelled out, constants are computed.</summary>
internal static class ExpressionChecker
{
    /// <summary>Checks an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">What names mean.</param>
    /// <param name="problems">Where every problem goes.</param>
    /// <param name="path">The JSON path of the expression.</param>
    /// <param name="text">The expression's text, for positions.</param>
    /// <param name="expected">The type that the value must have; null for any. The node then has exactly this type.</param>
    /// <returns>The node; null after a problem.</returns>
    public static TypedNode? Check(
        Expression expression, RuleScope scope, ProblemList problems, string path, string text, RuleType? expected = null)
        => new Checker(scope, problems, path, text).Value(expression, expected);

    /// <summary>Checks the tests of a table cell or band.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="input">The value that is tested.</param>
    /// <param name="scope">What names mean.</param>
    /// <param name="problems">Where every problem goes.</param>
    /// <param name="path">The JSON path of the cell.</param>
    /// <param name="text">The cell's text, for positions.</param>
    /// <returns>The cell; null after a problem.</returns>
    public static CheckedCell? CheckCell(UnaryTests tests, TypedNode input, RuleScope scope, ProblemList problems, string path, string text)
        => new Checker(scope, problems, path, text).Cell(tests, input);

    /// <summary>Whether a cell holds for a value, as one truth value; null after a problem.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="input">The value that is tested.</param>
    /// <param name="scope">The scope in which the cell was checked.</param>
    public static TypedNode? Holds(CheckedCell cell, TypedNode input, RuleScope scope)
        => new Checker(scope, new ProblemList(), "$", "").Holds(cell, input, input.Span);
}
