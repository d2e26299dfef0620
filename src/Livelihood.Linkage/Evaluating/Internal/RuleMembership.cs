using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Evaluating.Internal;

/// <summary>Tells for any two records whether a blocking rule forms their pair, without forming blocks where no rule has a cap.</summary>
internal sealed class RuleMembership(LinkageRecords records, IReadOnlyList<BlockingRule> rules)
{
    private readonly EncodedField[][] _fields = [.. rules.Select(rule => rule.Fields.Select(name => Array.Find(records.Fields, f => f.Name == name)!).ToArray())];
    private readonly RuleIndex?[] _capped = [.. rules.Select(rule => rule.MaxBlock is null ? null : records.Blocks.For(rule))];

    /// <summary>Whether any rule forms the pair; which sources the records come from is not looked at.</summary>
    public bool Forms(int a, int b)
    {
        ReadOnlySpan<int> x = records.Cells.Row(a), y = records.Cells.Row(b);
        for (int rule = 0; rule < _fields.Length; rule++)
            if (_capped[rule] is { } index ? index.Produces(a, b) : Agree(_fields[rule], x, y)) return true;
        return false;
    }

    private static bool Agree(EncodedField[] fields, ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        foreach (EncodedField field in fields)
        {
            int left = x[field.Index], right = y[field.Index];
            if (left < 0 || right < 0) return false;
            if (field.Sets is { } sets ? sets.Shared(left, right) == 0 : left != right) return false;
        }
        return true;
    }
}
