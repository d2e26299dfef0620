namespace Livelihood.Rules.Decisions.Internal;

/// <summary>The values of one column of a <see cref="TableLayout"/> for a batch of records; which parts are filled follows from the node's type.</summary>
internal readonly record struct MatchColumn
{
    /// <summary>Numbers in units at the node's scale, dates, durations: one value per record; for a quotient its numerators.</summary>
    public ReadOnlyMemory<long> Values { get; init; }

    /// <summary>For a quotient: one divisor per record, above 0 where the value is present; both parts need not be reduced.</summary>
    public ReadOnlyMemory<long> Divisors { get; init; }

    /// <summary>For texts, categories and regions: one code per record, from 0 where the value is present.</summary>
    public ReadOnlyMemory<int> Codes { get; init; }

    /// <summary>
    /// For <see cref="Codes"/>: for each code its number in <see cref="TableLayout.Texts"/>, or the number of those texts where no cell names its text.
    /// </summary>
    public ReadOnlyMemory<int> CodeMap { get; init; }

    /// <summary>For truth values: record r is bit r % 64 of word r / 64.</summary>
    public ReadOnlyMemory<ulong> Truths { get; init; }

    /// <summary>1 where the record's value is present, addressed as <see cref="Truths"/>; empty where all are.</summary>
    public ReadOnlyMemory<ulong> Validity { get; init; }
}
