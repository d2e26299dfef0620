namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Counts pairs that a link type allows.</summary>
internal static class PairCount
{
    /// <summary>The pairs among ascending record numbers.</summary>
    public static Int128 InBlock(ReadOnlySpan<int> members, ReadOnlySpan<int> firstOf, LinkType link)
    {
        Int128 all = Choose2(members.Length);
        if (link == LinkType.LinkAndDedupe || firstOf.Length == 2) return link == LinkType.Link ? 0 : all;
        Int128 within = 0;
        int start = 0;
        for (int source = 0; source + 1 < firstOf.Length && start < members.Length; source++)
        {
            int end = start;
            while (end < members.Length && members[end] < firstOf[source + 1]) end++;
            within += Choose2(end - start);
            start = end;
        }
        return link == LinkType.Dedupe ? within : all - within;
    }

    /// <summary>All pairs of records.</summary>
    public static Int128 Total(ReadOnlySpan<int> firstOf, LinkType link)
    {
        Int128 all = Choose2(firstOf[^1]), within = 0;
        for (int source = 0; source + 1 < firstOf.Length; source++) within += Choose2(firstOf[source + 1] - firstOf[source]);
        return link switch { LinkType.Dedupe => within, LinkType.Link => all - within, _ => all };
    }

    private static Int128 Choose2(long n) => (Int128)n * (n - 1) / 2;
}
