namespace Livelihood.Linkage.Training.Internal;

/// <summary>Computes, by counting values instead of drawing pairs, how often pairs are at the levels of equality that a comparison begins with.</summary>
/// <remarks>Such levels are often the rarest, such as the same postcode, for which a sample would have to be very large.</remarks>
internal sealed class ExactAgreement
{
    private readonly LinkageRecords _records;
    private readonly int[] _first;
    private readonly bool _across;
    private readonly int _own;

    private ExactAgreement(LinkageRecords records, Comparison comparison, LinkType link)
    {
        _records = records;
        _first = link == LinkType.LinkAndDedupe ? [0, records.Count] : records.FirstOf.ToArray();
        _across = link == LinkType.Link;
        _own = IndexOf(comparison.Field);
    }

    /// <summary>For each level the share of pairs at it, among those the link type allows that both have a value; NaN where counting does not tell.</summary>
    public static double[] Shares(LinkageRecords records, Comparison comparison, LinkType link)
        => new ExactAgreement(records, comparison, link).Shares(comparison);

    /// <summary>The number of pairs, among those the link type allows, that both have the comparison's field.</summary>
    public static double PairsPresent(LinkageRecords records, Comparison comparison, LinkType link)
        => new ExactAgreement(records, comparison, link).PairsPresent();

    private double[] Shares(Comparison comparison)
    {
        var shares = new double[comparison.Levels.Count];
        Array.Fill(shares, double.NaN);
        double total = PairsPresent();
        if (total == 0) return shares;
        int before = -1;
        double left = 1;
        for (int level = 0; level < shares.Length; level++)
        {
            LevelTest test = comparison.Levels[level].Test;
            if (comparison.Levels[level].IsMissing) continue;
            if (test is LevelTest.Otherwise) shares[level] = Math.Max(left, 0.5 / total);
            if (test is not LevelTest.Exact exact) break;
            int field = IndexOf(exact.On ?? comparison.Field);
            if (before >= 0 && !Decides(before, field)) break;
            double already = before < 0 ? 0 : PairsEqual(before, field);
            shares[level] = Math.Max(PairsEqual(field, field) - already, 0.5) / total;
            left -= shares[level];
            before = field;
        }
        return shares;
    }

    private int IndexOf(string field) => Array.Find(_records.Fields, f => f.Name == field)!.Index;

    /// <summary>Whether records that agree on one field always agree on another, or lack it.</summary>
    private bool Decides(int field, int other)
    {
        var seen = new int[_records.Fields[field].Values.Count];
        Array.Fill(seen, int.MinValue);
        for (int record = 0; record < _records.Count; record++)
        {
            Span<int> codes = _records.Cells.Row(record);
            int code = codes[field];
            if (code < 0) continue;
            if (seen[code] == int.MinValue) seen[code] = codes[other];
            else if (seen[code] != codes[other]) return false;
        }
        return true;
    }

    /// <summary>The pairs that both have the comparison's own field.</summary>
    private double PairsPresent()
    {
        long within = 0, all = 0;
        for (int s = 0; s + 1 < _first.Length; s++)
        {
            long count = 0;
            for (int record = _first[s]; record < _first[s + 1]; record++)
                if (_records.Cells.Row(record)[_own] >= 0) count++;
            within += Choose2(count);
            all += count;
        }
        return _across ? Choose2(all) - within : within;
    }

    /// <summary>The pairs equal in one field, of those that both have another field and the comparison's own.</summary>
    private double PairsEqual(int field, int needed)
    {
        int values = _records.Fields[field].Values.Count;
        var all = new int[values];
        int[] here = _first.Length == 2 ? all : new int[values];
        long within = 0;
        for (int s = 0; s + 1 < _first.Length; s++)
        {
            if (here != all) Array.Clear(here);
            for (int record = _first[s]; record < _first[s + 1]; record++)
            {
                Span<int> codes = _records.Cells.Row(record);
                if ((codes[_own] | codes[needed] | codes[field]) >= 0) here[codes[field]]++;
            }
            foreach (int count in here) within += Choose2(count);
            if (here == all) continue;
            for (int code = 0; code < values; code++) all[code] += here[code];
        }
        if (!_across) return within;
        long between = -within;
        foreach (int count in all) between += Choose2(count);
        return between;
    }

    private static long Choose2(long n) => n * (n - 1) / 2;
}
