using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Computes one row again, keeping every kernel's values, and follows what is missing to where it came from.</summary>
internal static class Explanation
{
    public static IReadOnlyList<MissingCause> Of(PlanCore plan, Table subjects, int row, string name)
    {
        PlanDefinition definition = plan.Definition(name);
        var schedule = Schedule.For([definition.Kernel], plan.KernelCount, share: false);
        var inputs = new SortedDictionary<int, PlanInput>();
        var levels = new SortedSet<int>();
        foreach (Kernel kernel in schedule.Order)
        {
            foreach (PlanInput input in kernel.Reads) inputs.TryAdd(input.Index, input);
            if (kernel.Touches > 0) levels.Add(kernel.Touches);
        }
        Binding binding = TableBinder.Bind(plan, [.. inputs.Values], [.. levels], subjects, rowByRow: true);
        if ((uint)row >= (uint)binding.RowsOf(definition.Level))
            throw new ArgumentOutOfRangeException(nameof(row), row, $"\"{name}\" has {binding.RowsOf(definition.Level)} rows.");

        int subject = definition.Level == 0 ? row : SubjectOf(binding.Children[definition.Level]!, row);
        var work = new Workspace(binding, schedule);
        int first = subject & ~63;
        work.Run(first, subject + 1 - first);
        int local = row - work.FirstRow(definition.Level);
        var causes = new CauseList(name);
        if (definition.Kernel.IsMissing(work, local)) definition.Kernel.Explain(work, local, causes);
        return causes.Causes;
    }

    private static int SubjectOf(ChildTable child, int row)
    {
        ReadOnlySpan<int> offsets = child.Offsets;
        int at = offsets.BinarySearch(row);
        if (at < 0) return ~at - 1;
        while (offsets[at + 1] == row) at++;
        return at;
    }
}
