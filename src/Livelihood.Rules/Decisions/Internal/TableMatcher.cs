namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Finds for each record of a batch the row of a decision table that applies.</summary>
/// <remarks>
/// A missing value: an input for which some cell tests <c>null</c> treats missing as a value of its own, for which only cells with <c>null</c> and <c>-</c>
/// hold. Any other missing input could have every (allowed) value, every missing condition could hold or not, independently of each other; an outcome is
/// known where it is the same for all of them. Outcomes are the same where their rows have the same output nodes, or constants of equal value.
/// Immutable; safe to use from many threads, each with its own workspace.
/// </remarks>
internal sealed class TableMatcher
{
    /// <summary>For hit policies that choose one row: the row's number in the table's order, or one of <see cref="Hits"/>, for each record.</summary>
    /// <param name="columns">One per column of the layout.</param>
    /// <param name="hits">One place per record of the batch.</param>
    /// <param name="workspace">The thread's buffers.</param>
    public void Match(ReadOnlySpan<MatchColumn> columns, Span<int> hits, MatchWorkspace workspace) => throw new NotImplementedException();

    /// <summary>For tables with several outputs, after <see cref="Match"/>: names a row where it said unknown but all outcomes agree in one output.</summary>
    public void Narrow(ReadOnlySpan<MatchColumn> columns, int output, Span<int> hits, MatchWorkspace workspace) => throw new NotImplementedException();

    /// <summary>For the hit policies that put numbers together: one number per record.</summary>
    /// <param name="columns">One per column of the layout.</param>
    /// <param name="outputs">For each row of the table its output: a column over the batch with one or as many values as there are records.</param>
    /// <param name="values">The numbers, at the output's scale; 0 where there is none.</param>
    /// <param name="states">For each record 0 where there is a number, else one of <see cref="Hits"/>; <see cref="Hits.Conflict"/> for a sum beyond 64 bits.</param>
    /// <param name="workspace">The thread's buffers.</param>
    public void Collect(ReadOnlySpan<MatchColumn> columns, ReadOnlySpan<MatchColumn> outputs, Span<long> values, Span<int> states, MatchWorkspace workspace)
        => throw new NotImplementedException();

    /// <summary>Lists the rows that apply for certain, or could apply, for one record, in the table's order: for explanations.</summary>
    /// <returns>How many rows there are.</returns>
    public int Rows(ReadOnlySpan<MatchColumn> columns, int record, bool possible, Span<int> rows, MatchWorkspace workspace) => throw new NotImplementedException();
}
