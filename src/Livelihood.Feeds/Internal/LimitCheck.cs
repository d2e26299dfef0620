using System.Globalization;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Compares a delivery with the bounds of a usual one.</summary>
internal sealed class LimitCheck(FeedContract contract, RowCensus census)
{
    private readonly List<HoldReason> _reasons = [];

    public IReadOnlyList<HoldReason> Run(IReadOnlyList<FieldStatistics> fields, int? previous, bool isTruncated)
    {
        FeedLimits limits = contract.Limits;
        if (isTruncated) Add("end of file", "a record that never ends", "records to the end of the file");
        if (census.In < limits.MinRows) Add("rows", Text($"{census.In}"), Text($"at least {limits.MinRows}"));
        if (census.In > limits.MaxRows) Add("rows", Text($"{census.In}"), Text($"at most {limits.MaxRows}"));
        if (previous is { } last && limits.MaxChangePercent is { } percent) CheckChange(last, percent);
        if (limits.MaxFaultyShare is { } share) CheckShare("faulty rows", census.Quarantined + census.Rejected, census.In, share);
        foreach ((FeedField field, FieldStatistics counts) in contract.Fields.Zip(fields))
            if (field.MaxMissingShare is { } most) CheckShare($"missing: {field.Name}", counts.Missing, counts.Rows, most);
        return _reasons;
    }

    private void CheckChange(int previous, decimal percent)
    {
        decimal change = 100m * Math.Abs((long)census.In - previous);
        // Both sides times the previous number: nothing divides, and a previous delivery of none allows none.
        if (change > percent * previous) Add("change", Text($"{census.In} rows after {previous}"), Text($"a change of at most {percent} %"));
    }

    private void CheckShare(string limit, int count, int of, decimal most)
    {
        if (count > most * of) Add(limit, Text($"{count} of {of} rows"), Text($"at most {100 * most:0.####} %"));
    }

    private void Add(string limit, string found, string allowed) => _reasons.Add(new HoldReason(limit, found, allowed));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
