using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Checks a delivery against its contract.</summary>
internal sealed class FeedCheck(FeedContract contract, FeedReadOptions options)
{
    private readonly FeedRules _rules = new(contract);

    /// <exception cref="DocumentException">The source lacks a column that the contract needs, or has one twice.</exception>
    public FeedResult Run(SourceRows source, CancellationToken cancellation)
    {
        HeaderMatch headers = HeaderMatch.Find(contract, _rules, source);
        int rows = source.Table.RowCount;
        FieldCheck[] checks = [.. contract.Fields.Select(field => new FieldCheck(field, _rules.IsRequired(field), _rules.IsKey(field), source.IsWritten))];
        FieldOutcome[] outcomes = new FieldOutcome[checks.Length];
        int threads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads;
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, checks.Length, parallel, i => outcomes[i] = checks[i].Run(headers.Columns[i], rows));

        SortedDictionary<int, List<Violation>> faulty = Collect(checks, outcomes, source.RowNumbers, rows);
        int[] accepted = [.. Enumerable.Range(0, rows).Where(row => !faulty.ContainsKey(row))];
        Table table = Accept(source.Table.Name, outcomes, accepted, rows);
        RowCensus census = new(source.RowsIn, table.RowCount, faulty.Count, source.RejectedCount, source.BlankLines);
        FieldStatistics[] statistics = [.. outcomes.Select(outcome => outcome.Statistics)];
        return new FeedResult(table, faulty.Count == 0 ? source.RowNumbers : source.RowNumbers.Take(accepted))
        {
            Contract = contract,
            Quarantined = [.. faulty.Select(row => new QuarantinedRow(source.RowNumbers[row.Key], row.Value))],
            Rejected = source.Rejected,
            Census = census,
            Fields = statistics,
            IgnoredColumns = headers.Ignored,
            AsOf = options.AsOf ?? AsOf(table),
            HoldReasons = new LimitCheck(contract, census).Run(statistics, options.PreviousRowCount, source.IsTruncated),
        };
    }

    private SortedDictionary<int, List<Violation>> Collect(FieldCheck[] checks, FieldOutcome[] outcomes, RowNumbers numbers, int rows)
    {
        SortedDictionary<int, List<Violation>> faulty = [];
        for (int i = 0; i < checks.Length; i++)
        {
            foreach (FieldFault fault in outcomes[i].Faults)
                Add(fault.Row, new Violation(contract.Fields[i].Name, outcomes[i].Written?[fault.Row], fault.Rule, checks[i].Expected(fault.Rule)));
        }
        foreach ((int row, Violation violation) in new KeyCheck(contract.Key, outcomes, numbers).Run(rows)) Add(row, violation);
        return faulty;

        void Add(int row, Violation violation)
        {
            if (faulty.TryGetValue(row, out List<Violation>? violations)) violations.Add(violation);
            else faulty.Add(row, [violation]);
        }
    }

    private static Table Accept(string name, FieldOutcome[] outcomes, int[] accepted, int rows)
    {
        IEnumerable<Column> columns = outcomes.Select(outcome => outcome.Typed);
        if (accepted.Length < rows) columns = columns.Select(column => column.Take(accepted));
        // Texts of rows that were not accepted must not live on in a dictionary.
        return Table.Create(name, columns.Select(column => column is TextColumn text ? text.Compact() : column));
    }

    private DateOnly? AsOf(Table accepted) => contract.AsOf switch
    {
        FeedDate.Stated stated => stated.Day,
        FeedDate.FromField from when accepted.RowCount > 0 => accepted.Get<DateColumn>(from.Field)
            is { } days ? Enumerable.Range(0, days.Count).Min(row => days[row]) : null,
        _ => null,
    };
}
