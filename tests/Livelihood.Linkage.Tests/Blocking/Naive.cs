namespace Livelihood.Linkage.Tests.Blocking;

/// <summary>Blocking by its definition: looks at every pair of records and every rule.</summary>
internal static class Naive
{
    public static int FirstRule(LinkageModel model, LinkageRecords records, int a, int b)
    {
        bool same = records.SourceOf(a) == records.SourceOf(b);
        if ((model.Link == LinkType.Dedupe && !same) || (model.Link == LinkType.Link && same)) return -1;
        for (int r = 0; r < model.Blocking.Count; r++)
            if (Forms(model.Blocking[r], records, a, b)) return r;
        return -1;
    }

    private static bool Forms(BlockingRule rule, LinkageRecords records, int a, int b)
        => Keys(rule, records, a).Intersect(Keys(rule, records, b)).Any(key => Size(rule, records, key) <= (rule.MaxBlock ?? int.MaxValue));

    private static int Size(BlockingRule rule, LinkageRecords records, string key)
        => Enumerable.Range(0, records.Count).Count(r => Keys(rule, records, r).Contains(key));

    private static IEnumerable<string> Keys(BlockingRule rule, LinkageRecords records, int record)
    {
        IEnumerable<string> keys = [""];
        foreach (string field in rule.Fields)
        {
            string[] values = records.ValueOf(record, field)?.Split('\u001F') ?? [];
            keys = keys.SelectMany(key => values.Select(value => key + "|" + value));
        }
        return keys;
    }
}
