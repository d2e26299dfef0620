using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>One output of a decision table, at the level of its inputs.</summary>
/// <remarks>
/// The inputs are checked expressions; a cell is the checked truth value of its tests over that input, and an output entry is a checked expression of the
/// output's type. Hit policies that give one value per row of data only; the nodes of one table share <see cref="Table"/>.
/// </remarks>
/// <param name="table">The checked table.</param>
/// <param name="output">The number of the output, from 0.</param>
/// <param name="type">The type of every value.</param>
/// <param name="level">0 for the subject, n for the n-th child table.</param>
/// <param name="span">Where it stands.</param>
internal sealed class TableNode(CheckedTable table, int output, RuleType type, int level, TextSpan span) : TypedNode(type, level, span)
{
    public CheckedTable Table { get; } = table;

    public int Output { get; } = output;

    public override IReadOnlyList<TypedNode> Operands => Table.Operands;
}
