namespace Livelihood.Linkage.Training.Internal;

/// <summary>Computes, by counting values instead of drawing pairs, how often pairs are at the levels of equality that a comparison begins with.</summary>
/// <remarks>Such levels are often the rarest, such as the same postcode, for which a sample would have to be very large.</remarks>
internal static class ExactAgreement
{
    /// <summary>For each level the share of pairs at it, among those the link type allows that both have a value; NaN where counting does not tell.</summary>
    public static double[] Shares(LinkageRecords records, Comparison comparison, LinkType link)
    {
        var shares = new double[comparison.Levels.Count];
        Array.Fill(shares, double.NaN);
        int own = IndexOf(records, comparison.Field);
        double total = Pairs(records, 1, link, record => records.Cells.Row(record)[own] >= 0 ? 0 : -1);
        if (total == 0) return shares;
        int before = -1;
        for (int level = 0; level < shares.Length; level++)
        {
            LevelTest test = comparison.Levels[level].Test;
            if (test is LevelTest.Missing) continue;
            if (test is not LevelTest.Exact exact) break;
            int field = IndexOf(records, exact.On ?? comparison.Field);
            if (before >= 0 && !Decides(records, before, field)) break;
            int previous = before;
            double equal = Pairs(records, records.Fields[field].Values.Count, link, record => Present(record, field));
            double already = previous < 0 ? 0
                : Pairs(records, records.Fields[previous].Values.Count, link, record => Present(record, field) < 0 ? -1 : records.Cells.Row(record)[previous]);
            shares[level] = Math.Max(equal - already, 0.5) / total;
            before = field;
        }
        return shares;

        int Present(int record, int field)
        {
            Span<int> codes = records.Cells.Row(record);
            return codes[own] < 0 ? -1 : codes[field];
        }
    }

    private static int IndexOf(LinkageRecords records, string field) => Array.Find(records.Fields, f => f.Name == field)!.Index;

    /// <summary>Whether records that agree on one field always agree on another, or lack it.</summary>
    private static bool Decides(LinkageRecords records, int field, int other)
    {
        var seen = new int[records.Fields[field].Values.Count];
        Array.Fill(seen, int.MinValue);
        for (int record = 0; record < records.Count; record++)
        {
            Span<int> codes = records.Cells.Row(record);
            int code = codes[field];
            if (code < 0) continue;
            if (seen[code] == int.MinValue) seen[code] = codes[other];
            else if (seen[code] != codes[other]) return false;
        }
        return true;
    }

    /// <summary>The number of pairs with equal codes; -1 equals nothing.</summary>
    private static double Pairs(LinkageRecords records, int values, LinkType link, Func<int, int> codeOf)
    {
        ReadOnlySpan<int> first = link == LinkType.LinkAndDedupe ? [0, records.Count] : records.FirstOf;
        var all = new int[values];
        var own = new int[values];
        long within = 0;
        for (int s = 0; s + 1 < first.Length; s++)
        {
            Array.Clear(own);
            for (int record = first[s]; record < first[s + 1]; record++)
            {
                int code = codeOf(record);
                if (code >= 0) own[code]++;
            }
            for (int code = 0; code < values; code++)
            {
                within += Choose2(own[code]);
                all[code] += own[code];
            }
        }
        if (link != LinkType.Link) return within;
        long across = -within;
        foreach (int count in all) across += Choose2(count);
        return across;
    }

    private static long Choose2(long n) => n * (n - 1) / 2;
}
