using Livelihood.Rules.Decisions;
using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

/// <summary>Is a decision table of DMN, ready to be evaluated.</summary>
/// <remarks>Immutable and safe to use from many threads. Source: OMG DMN 1.5, clause 8.2.</remarks>
public sealed record FeelTable
{
    /// <summary>What the table gives where several rows apply.</summary>
    public HitPolicy HitPolicy { get; init; } = HitPolicy.Unique;

    /// <summary>The inputs, in the order of the columns.</summary>
    public required IReadOnlyList<FeelTableInput> Inputs { get; init; }

    /// <summary>The outputs, at least one; where there are several each has a name and the table gives contexts.</summary>
    public required IReadOnlyList<FeelTableOutput> Outputs { get; init; }

    /// <summary>The rows in order.</summary>
    public required IReadOnlyList<FeelTableRow> Rows { get; init; }

    /// <summary>Evaluates the table.</summary>
    /// <param name="scope">What names mean.</param>
    /// <param name="session">The evaluation.</param>
    /// <returns>
    /// One output's value, a context of the outputs, a list of either, or an aggregate, as the hit policy has it; the defaults where no row applies;
    /// <c>null</c> with a warning where an input is not allowed or the rows break the hit policy.
    /// </returns>
    public FeelValue Evaluate(FeelScope scope, FeelSession session)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(session);
        return TableRun.Evaluate(this, scope, session);
    }
}
