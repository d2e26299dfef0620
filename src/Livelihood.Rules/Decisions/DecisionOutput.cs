using Livelihood.Core.Documents;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions;

/// <summary>Is one column of results of a decision table.</summary>
public sealed record DecisionOutput
{
    /// <summary>The output's name; null where the table has one output, which then has the table's name.</summary>
    public string? Name { get; init; }

    /// <summary>The type of every value; null where the rows' entries tell it, or <see cref="AllowedValues"/> does.</summary>
    public RuleType? Type { get; init; }

    /// <summary>
    /// The values that rows may give, as unary tests; null where any may be given. Listed one by one (<c>"poor", "near", "none"</c>) they
    /// are also the order of <see cref="HitPolicy.Priority"/>, first is most wanted, and listed texts make the output a category.
    /// </summary>
    public string? AllowedValues { get; init; }

    /// <summary>The value where no row applies, as an expression; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>The column's id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What people read above the column; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;
}
