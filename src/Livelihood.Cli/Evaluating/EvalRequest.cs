using Livelihood.Rules.Declaring;

namespace Livelihood.Cli.Evaluating;

/// <summary>Holds what a user asked <c>livelihood eval</c> to do.</summary>
internal sealed record EvalRequest
{
    /// <summary>The expressions, or names of definitions and tables; none for all that the rules derive.</summary>
    public required IReadOnlyList<string> Wanted { get; init; }

    /// <summary>The files of documents: rules, parameters, regions.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>The CSV file with a row per subject.</summary>
    public required string Table { get; init; }

    /// <summary>The CSV files of child tables by the child's name.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Members { get; init; }

    /// <summary>The column that identifies a subject, there and in the child tables; null for the usual names.</summary>
    public string? Key { get; init; }

    /// <summary>The day whose parameters apply and that <c>as of</c> stands for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The types that were stated for columns, a child's as <c>child.column</c>.</summary>
    public required IReadOnlyList<RuleField> Types { get; init; }

    /// <summary>The file that values go to; null for the output.</summary>
    public string? Out { get; init; }

    /// <summary>Whether every unknown value comes with its causes.</summary>
    public bool Why { get; init; }

    /// <summary>Whether to go on although rows of a child table cannot be told apart.</summary>
    public bool Force { get; init; }
}
