using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Finds the columns and child tables that kernels read.</summary>
internal static class TableBinder
{
    /// <exception cref="ArgumentException">A column or child table is absent, or a column is of another type; every fault is listed.</exception>
    public static Binding Bind(PlanCore plan, IReadOnlyList<PlanInput> inputs, IReadOnlyList<int> levels, Table subjects, bool rowByRow)
    {
        var children = new ChildTable?[plan.Rules.Children.Count + 1];
        var columns = new Column?[plan.Inputs.Count];
        List<string>? faults = null;
        foreach (int level in levels)
        {
            string name = plan.Rules.Children[level - 1].Name;
            if (subjects.Children.TryGetValue(name, out ChildTable? child)) children[level] = child;
            else (faults ??= []).Add($"the table of children \"{name}\" is absent");
        }
        foreach (PlanInput input in inputs)
        {
            Table? table = input.Level == 0 ? subjects : children[input.Level]?.Rows;
            if (table is null) continue;
            string path = input.Level == 0 ? input.Name : $"{children[input.Level]!.Name}.{input.Name}";
            if (!table.TryGetColumn(input.Name, out Column? column)) (faults ??= []).Add($"the column \"{path}\" is absent");
            else if (ColumnForms.Mismatch(input.Type, column) is { } expected)
                (faults ??= []).Add($"the column \"{path}\" holds {ColumnForms.Describe(column)}, not {expected}");
            else columns[input.Index] = column;
        }
        return faults is null
            ? new Binding(plan, columns, children, subjects.RowCount, rowByRow)
            : throw new ArgumentException($"The table \"{subjects.Name}\" does not have what the rules read: {string.Join("; ", faults)}.", nameof(subjects));
    }
}
