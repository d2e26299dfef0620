namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The kernels that some values need, in an order in which operands come first, and which of them share memory. Immutable.</summary>
internal sealed class Schedule
{
    private readonly int[] _memory;

    private Schedule(Kernel[] order, int[] memory, int memories)
    {
        Order = order;
        _memory = memory;
        Memories = memories;
    }

    public IReadOnlyList<Kernel> Steps => Order;

    internal Kernel[] Order { get; }

    /// <summary>How many memories a workspace needs.</summary>
    public int Memories { get; }

    public int MemoryOf(Kernel kernel) => _memory[kernel.Id];

    /// <param name="roots">The kernels whose values are read when all have run.</param>
    /// <param name="kernels">How many kernels the plan has.</param>
    /// <param name="share">Whether a kernel may overwrite values that no later kernel needs; explanations need them all.</param>
    public static Schedule For(IEnumerable<Kernel> roots, int kernels, bool share)
    {
        var last = new int[kernels];
        Kernel[] order = Collect(roots, last);
        int[] memory = new int[kernels];
        if (!share)
        {
            for (int i = 0; i < order.Length; i++) memory[order[i].Id] = i;
            return new Schedule(order, memory, order.Length);
        }

        FindLastUses(order, last);
        var free = new Stack<int>();
        var ending = new List<int>[order.Length + 1];
        int memories = 0;
        for (int i = 0; i < order.Length; i++)
        {
            int mine = free.TryPop(out int freed) ? freed : memories++;
            memory[order[i].Id] = mine;
            int end = last[order[i].Id];
            if (end < order.Length) (ending[end] ??= []).Add(mine);
            // Only now, so that no kernel writes where it reads.
            foreach (int ended in ending[i] ?? []) free.Push(ended);
        }
        return new Schedule(order, memory, memories);
    }

    private static Kernel[] Collect(IEnumerable<Kernel> roots, int[] last)
    {
        var seen = new SortedDictionary<int, Kernel>();
        var open = new Stack<Kernel>();
        foreach (Kernel root in roots)
        {
            last[root.Id] = int.MaxValue;
            open.Push(root);
        }
        while (open.TryPop(out Kernel? kernel))
        {
            if (!kernel.IsRun || !seen.TryAdd(kernel.Id, kernel)) continue;
            foreach (Kernel operand in kernel.Operands) open.Push(operand);
        }
        return [.. seen.Values];
    }

    private static void FindLastUses(Kernel[] order, int[] last)
    {
        for (int i = order.Length - 1; i >= 0; i--)
        {
            Kernel kernel = order[i];
            last[kernel.Id] = Math.Max(last[kernel.Id], i);
            foreach (Kernel operand in kernel.Operands)
                last[operand.Id] = Math.Max(last[operand.Id], kernel.IsView ? last[kernel.Id] : i);
        }
    }
}
