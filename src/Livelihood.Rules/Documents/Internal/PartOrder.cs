using Livelihood.Core.Documents;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Orders parts so that each comes after those it needs, and reports parts that need themselves.</summary>
internal static class PartOrder
{
    private const int Shown = 20;

    /// <summary>The numbers of the parts in an order of work; those on a cycle are told apart.</summary>
    /// <returns>The order of all parts, and the parts that lie on a cycle.</returns>
    public static (IReadOnlyList<int> Order, IReadOnlySet<int> Circular) Of(IReadOnlyList<RulePart> parts, ProblemList problems)
    {
        var order = new List<int>(parts.Count);
        var circular = new HashSet<int>();
        int[] state = new int[parts.Count];
        var open = new Stack<(int Part, int Next)>();
        for (int start = 0; start < parts.Count; start++)
        {
            if (state[start] != 0) continue;
            Push(start);
            while (open.TryPop(out (int Part, int Next) top))
            {
                IReadOnlyList<int> needs = parts[top.Part].Needs;
                if (top.Next == needs.Count)
                {
                    state[top.Part] = 2;
                    order.Add(top.Part);
                    continue;
                }

                open.Push((top.Part, top.Next + 1));
                int need = needs[top.Next];
                if (state[need] == 0) Push(need);
                else if (state[need] == 1) Report(need);
            }
        }

        return (order, circular);

        void Push(int part)
        {
            state[part] = 1;
            open.Push((part, 0));
        }

        // The cycle is what stands open since the part was begun.
        void Report(int part)
        {
            List<int> cycle = [];
            foreach ((int one, _) in open)
            {
                cycle.Add(one);
                if (one == part) break;
            }

            cycle.Reverse();
            circular.UnionWith(cycle);
            string names = string.Join(" → ", cycle.Take(Shown).Select(c => parts[c].FullName));
            if (cycle.Count > Shown) names += " → …";
            problems.Add(parts[part].Path, "The name needs itself.", names + " → " + parts[part].FullName);
        }
    }
}
