using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Explaining;

/// <summary>Tests one blocking rule on one pair, without forming any block.</summary>
internal static class RuleTest
{
    public static RuleOutcome Of(LinkageModel model, LinkageRecords records, BlockingRule rule, int a, int b)
    {
        bool sameSource = records.SourceOf(a) == records.SourceOf(b);
        if (model.Link == LinkType.Link && sameSource) return new RuleOutcome(rule.Label, false, "both records are of one source");
        if (model.Link == LinkType.Dedupe && !sameSource) return new RuleOutcome(rule.Label, false, "the records are of different sources");
        EncodedField[] fields = [.. rule.Fields.Select(name => Array.Find(records.Fields, f => f.Name == name)!)];
        var reasons = new List<string>();
        foreach (EncodedField field in fields)
        {
            int x = records.Cells.Row(a)[field.Index], y = records.Cells.Row(b)[field.Index];
            if (x < 0 || y < 0) reasons.Add($"{field.Name} is missing");
            else if (field.Sets is null ? x != y : field.Sets.Shared(x, y) == 0) reasons.Add($"{field.Name} differs");
        }
        if (reasons.Count > 0) return new RuleOutcome(rule.Label, false, string.Join(", ", reasons));
        int size = rule.MaxBlock is null ? 0 : SmallestCommonBlock(records, fields, a, b);
        return size > rule.MaxBlock
            ? new RuleOutcome(rule.Label, false, $"the block has {size} records, more than the rule's cap of {rule.MaxBlock}")
            : new RuleOutcome(rule.Label, true, null);
    }

    /// <summary>The size of the smallest block that holds both records.</summary>
    private static int SmallestCommonBlock(LinkageRecords records, EncodedField[] fields, int a, int b)
    {
        EncodedField? set = Array.Find(fields, f => f.Sets is not null);
        if (set is null) return Count(records, fields, a, -1, null);
        int smallest = int.MaxValue;
        int[] other = set.Sets!.ItemsOf(records.Cells.Row(b)[set.Index]).ToArray();
        foreach (int item in set.Sets.ItemsOf(records.Cells.Row(a)[set.Index]))
            if (Array.BinarySearch(other, item) >= 0) smallest = Math.Min(smallest, Count(records, fields, a, item, set));
        return smallest;
    }

    private static int Count(LinkageRecords records, EncodedField[] fields, int like, int item, EncodedField? set)
    {
        int count = 0;
        for (int record = 0; record < records.Count; record++)
        {
            bool same = true;
            foreach (EncodedField field in fields)
            {
                int code = records.Cells.Row(record)[field.Index];
                same &= field == set ? code >= 0 && set!.Sets!.ItemsOf(code).BinarySearch(item) >= 0 : code == records.Cells.Row(like)[field.Index];
            }
            if (same) count++;
        }
        return count;
    }
}
