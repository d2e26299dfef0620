using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Forms the pairs of a list of rules, each pair once, by the first rule it meets, in pieces that threads share.</summary>
internal sealed class CandidatePairs
{
    private const long PairsPerUnit = 1 << 16;

    private readonly LinkType _link;
    private readonly int[] _firstOf;
    private readonly List<Unit> _units = [];

    public CandidatePairs(LinkageRecords records, LinkType link, IReadOnlyList<BlockingRule> rules, int threads, CancellationToken cancellation)
    {
        _link = link;
        _firstOf = records.FirstOf.ToArray();
        Rules = new RuleIndex[rules.Count];
        RawPairs = new Int128[rules.Count];
        records.Blocks.Prepare(rules, threads, cancellation);
        for (int r = 0; r < rules.Count; r++)
        {
            Rules[r] = records.Blocks.For(rules[r]);
            RawPairs[r] = Split(r);
        }
    }

    public RuleIndex[] Rules { get; }

    /// <summary>For each rule the pairs its blocks hold, whether or not an earlier rule holds them too.</summary>
    public Int128[] RawPairs { get; }

    public int Units => _units.Count;

    public int RuleOf(int unit) => _units[unit].Rule;

    /// <summary>Shows a visitor each pair of a unit; a pair that an earlier rule forms is left out.</summary>
    public void Visit<TVisitor>(int unit, ref TVisitor visitor)
        where TVisitor : struct, IPairVisitor
    {
        Unit work = _units[unit];
        RuleIndex index = Rules[work.Rule];
        for (int block = work.FirstBlock; block <= work.LastBlock; block++)
        {
            ReadOnlySpan<int> members = index.Records.AsSpan(index.Starts[block], index.Starts[block + 1] - index.Starts[block]);
            bool whole = work.FirstBlock != work.LastBlock || work.RowTo == 0;
            VisitBlock(work.Rule, block, members, whole ? 0 : work.RowFrom, whole ? members.Length : work.RowTo, ref visitor);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void VisitBlock<TVisitor>(int rule, int block, ReadOnlySpan<int> members, int rowFrom, int rowTo, ref TVisitor visitor)
        where TVisitor : struct, IPairVisitor
    {
        RuleIndex index = Rules[rule];
        bool single = _firstOf.Length == 2;
        for (int i = rowFrom; i < rowTo; i++)
        {
            int a = members[i];
            int from = i + 1, to = members.Length;
            if (!single) Narrow(members, a, ref from, ref to);
            for (int j = from; j < to; j++)
            {
                int b = members[j];
                if (FormedBefore(rule, a, b)) continue;
                if (index.HasSet && (b == a || index.FirstKey(a, b) != index.BlockKeys[block])) continue;
                visitor.Visit(a, b);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool FormedBefore(int rule, int a, int b)
    {
        for (int r = 0; r < rule; r++)
            if (Rules[r].Produces(a, b)) return true;
        return false;
    }

    /// <summary>Narrows the partners of a record to its own source (dedupe) or to later sources (link).</summary>
    private void Narrow(ReadOnlySpan<int> members, int a, ref int from, ref int to)
    {
        if (_link == LinkType.LinkAndDedupe) return;
        int end = EndOfSource(members, a, from);
        if (_link == LinkType.Dedupe) to = end;
        else from = end;
    }

    private int EndOfSource(ReadOnlySpan<int> members, int a, int from)
    {
        int source = 0;
        while (a >= _firstOf[source + 1]) source++;
        int low = from, high = members.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (members[middle] < _firstOf[source + 1]) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Cuts a rule's blocks into units of about equal work; returns the rule's pairs.</summary>
    private Int128 Split(int rule)
    {
        RuleIndex index = Rules[rule];
        Int128 total = 0;
        long open = 0;
        int first = 0;
        for (int block = 0; block < index.Blocks; block++)
        {
            ReadOnlySpan<int> members = index.Records.AsSpan(index.Starts[block], index.Starts[block + 1] - index.Starts[block]);
            total += PairCount.InBlock(members, _firstOf, _link);
            long pairs = (long)members.Length * (members.Length - 1) / 2;
            if (pairs > 4 * PairsPerUnit)
            {
                if (first < block) _units.Add(new Unit(rule, first, block - 1, 0, 0));
                SplitBlock(rule, block, members.Length);
                (first, open) = (block + 1, 0);
                continue;
            }
            open += pairs;
            if (open < PairsPerUnit) continue;
            _units.Add(new Unit(rule, first, block, 0, 0));
            (first, open) = (block + 1, 0);
        }
        if (first < index.Blocks) _units.Add(new Unit(rule, first, index.Blocks - 1, 0, 0));
        return total;
    }

    private void SplitBlock(int rule, int block, int size)
    {
        for (int row = 0; row < size;)
        {
            long rows = Math.Max(1, PairsPerUnit / Math.Max(1, size - row));
            int end = (int)Math.Min(size, row + rows);
            _units.Add(new Unit(rule, block, block, row, end));
            row = end;
        }
    }

    private readonly record struct Unit(int Rule, int FirstBlock, int LastBlock, int RowFrom, int RowTo);
}
