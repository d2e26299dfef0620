using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Says whether two entries of an output are the same without looking at data.</summary>
internal static class ConstantEquality
{
    /// <summary>Whether two constants of one kind have the same value; numbers at any scales.</summary>
    public static bool Same(ConstantNode one, ConstantNode other)
    {
        if (one.IsMissing || other.IsMissing) return one.IsMissing && other.IsMissing;
        if (one.Text is not null || other.Text is not null) return one.Text == other.Text;
        if ((one.Type, other.Type) is (RuleType.Number a, RuleType.Number b))
            return Exact.Compare(one.Bits, a.Scale ?? 0, other.Bits, b.Scale ?? 0) == 0;
        return one.Bits == other.Bits;
    }

    /// <summary>Whether two entries give the same value for every record, as far as their form tells.</summary>
    public static bool SameEntry(TypedNode one, TypedNode other)
        => ReferenceEquals(one, other) || (one is ConstantNode a && other is ConstantNode b && Same(a, b));
}
