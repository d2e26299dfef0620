namespace Livelihood.Rules.Decisions;

/// <summary>Claims that an output moves in one direction only as an input rises and all other inputs stay: what a proof then proves or refutes.</summary>
/// <remarks>
/// Outputs are ordered as numbers, dates or durations are, or, where their values are listed, by their place in that list. Records for which no
/// row applies, and none of the defaults, are not compared.
/// </remarks>
public sealed record MonotoneClaim
{
    /// <summary>The input's expression, written as it is in <see cref="DecisionInput.Expression"/>; a number, date or duration.</summary>
    public required string Input { get; init; }

    /// <summary>The output's name; null where the table has one output.</summary>
    public string? Output { get; init; }

    /// <summary>How the output moves as the input rises.</summary>
    public required MonotoneDirection Direction { get; init; }
}
