using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A decision table whose inputs, cells and outputs are checked.</summary>
internal sealed class CheckedTable
{
    public required string Name { get; init; }

    public required HitPolicy Policy { get; init; }

    /// <summary>The table as it is written.</summary>
    public required DecisionTable Source { get; init; }

    /// <summary>What the columns of cells look at.</summary>
    public required IReadOnlyList<TypedNode> Inputs { get; init; }

    /// <summary>The values that each input can take, intervals between constants; null where all of its type.</summary>
    public required IReadOnlyList<CheckedCell?> Allowed { get; init; }

    /// <summary>The outputs' names and types.</summary>
    public required IReadOnlyList<CheckedOutput> Outputs { get; init; }

    /// <summary>The rows in the table's order.</summary>
    public required IReadOnlyList<CheckedRow> Rows { get; init; }

    /// <summary>
    /// One entry per row and in it one per input: the truth value of a cell that is not made of intervals between constants; null for other cells.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<TypedNode?>> Conditions { get; init; }

    /// <summary>One entry per output: its value where no row applies; null for none.</summary>
    public required IReadOnlyList<TypedNode?> Defaults { get; init; }

    /// <summary>For <see cref="HitPolicy.Priority"/> and <see cref="HitPolicy.OutputOrder"/>: the rows' numbers, most wanted first; else empty.</summary>
    public IReadOnlyList<int> RowsByPriority { get; init; } = [];

    /// <summary>Everything the table needs a value of: inputs, <see cref="Conditions"/>, outputs, defaults; each once.</summary>
    public required IReadOnlyList<TypedNode> Operands { get; init; }
}
