using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Says which columns of values a table's matcher needs and makes the matcher.</summary>
/// <remarks>
/// Cells whose ends are all constants become intervals over their input. Every other cell (an end that is a parameter or an expression, a general condition)
/// becomes a column of truth values of its own, so a matcher does not depend on the region.
/// </remarks>
internal sealed class TableLayout
{
    private TableLayout() { }

    /// <summary>The nodes whose values a match reads, one <see cref="MatchColumn"/> each, in this order.</summary>
    public IReadOnlyList<TypedNode> Columns { get; private init; } = [];

    /// <summary>Finds rows; safe to use from many threads.</summary>
    public TableMatcher Matcher { get; private init; } = null!;

    public static TableLayout Of(CheckedTable table) => throw new NotImplementedException();

    /// <summary>For a column of texts, categories or regions: the texts that cells name; null for other columns.</summary>
    public IReadOnlyList<string>? Texts(int column) => throw new NotImplementedException();
}
