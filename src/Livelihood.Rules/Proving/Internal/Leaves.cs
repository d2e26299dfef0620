using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Finds the names of data that an expression is computed from.</summary>
internal static class Leaves
{
    public static IReadOnlySet<string> Of(TypedNode node)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TypedNode>([node]);
        while (open.TryPop(out TypedNode? next))
        {
            if (!seen.Add(next)) continue;
            if (next is InputNode input) _ = found.Add(FormattableString.Invariant($"{input.Level}.{input.Name}"));
            if (next is AggregateNode aggregate) _ = found.Add(FormattableString.Invariant($"{aggregate.Child}"));
            foreach (TypedNode operand in next.Operands) open.Push(operand);
        }

        return found;
    }
}
