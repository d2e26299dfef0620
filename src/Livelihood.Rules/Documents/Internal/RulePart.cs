using Livelihood.Rules.Decisions;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Something that gets its meaning from other names: a definition, or a table with its outputs.</summary>
internal sealed class RulePart
{
    /// <summary>The name within its rows or the subject.</summary>
    public required string Name { get; init; }

    /// <summary>0 for the subject, n for the rows of the n-th child table.</summary>
    public required int Child { get; init; }

    /// <summary>The name by which results call it.</summary>
    public required string FullName { get; init; }

    public required string Path { get; init; }

    /// <summary>The definition; null for a table.</summary>
    public StatedDefinition? Definition { get; init; }

    /// <summary>The table; null for a definition.</summary>
    public DecisionTable? Table { get; init; }

    /// <summary>The definition's expression; null for a table and after a problem.</summary>
    public Expression? Expression { get; init; }

    /// <summary>The parts whose values this one needs.</summary>
    public IReadOnlyList<int> Needs { get; set; } = [];
}
