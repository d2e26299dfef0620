using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules.RuleTests.Internal;

namespace Livelihood.Rules.RuleTests;

/// <summary>Reads tests from tables, such as a grid that policy staff fill in: one row per test, one column per given and per expected value.</summary>
public static class RuleTestGrid
{
    /// <summary>The column that names the test.</summary>
    public const string NameColumn = "test";

    /// <summary>The column with the day for which the rules are evaluated; it may be absent.</summary>
    public const string DateColumn = "as of";

    /// <summary>What a cell says that expects a value that cannot be known.</summary>
    public const string Unknown = "unknown";

    /// <summary>Reads a grid.</summary>
    /// <remarks>
    /// A column named as an input gives values, and an empty cell none. A column named as a result (<c>name</c>, or <c>table.output</c>) expects values: an
    /// empty cell expects nothing, <c>unknown</c> a value that cannot be known. Cells are texts as tests write values: <c>true</c>, <c>2026-07-01</c>,
    /// <c>P6M</c>, numbers without separators. Rows of child tables stand in tables of their own, whose column <see cref="NameColumn"/> names the test.
    /// </remarks>
    /// <param name="rules">The rules.</param>
    /// <param name="grid">One row per test, all columns texts; the column <see cref="NameColumn"/> is needed.</param>
    /// <param name="rows">For each child table its rows, by the child table's name, all columns texts; none by default.</param>
    /// <param name="problems">Receives what cannot be read, each with the table's name, row (from 1) and column.</param>
    /// <returns>The tests, in the grid's order; those with problems are left out.</returns>
    /// <exception cref="ArgumentNullException">The rules, the grid or the problems are null.</exception>
    public static IReadOnlyList<RuleTest> Read(RuleSet rules, Table grid, ProblemList problems, IReadOnlyDictionary<string, Table>? rows = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(problems);
        return new GridReader(rules, problems).Read(grid, rows ?? new Dictionary<string, Table>());
    }
}
