using Livelihood.Core.Regions;
using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A plan joined with the table it is evaluated over: columns by the plan's numbers, and what is found out once per column.</summary>
/// <remarks>Safe to use from many threads; what is found out on the way is found out by one of them.</remarks>
internal sealed class Binding
{
    private readonly CodeMap?[] _codes;
    private readonly object?[] _tables;
    private readonly Lock _finding = new();

    public Binding(PlanCore plan, Column?[] columns, ChildTable?[] children, int rows, bool rowByRow, TextPool? pool = null)
    {
        Plan = plan;
        Columns = columns;
        Children = children;
        RowCount = rows;
        IsRowByRow = rowByRow;
        Pool = pool ?? new TextPool(plan.Pool);
        _codes = new CodeMap?[columns.Length];
        _tables = new object?[plan.TableCount];
    }

    public PlanCore Plan { get; }

    /// <summary>The columns by the inputs' numbers; null where no wanted definition needs one.</summary>
    public Column?[] Columns { get; }

    /// <summary>The child tables by level; the first entry is not used.</summary>
    public ChildTable?[] Children { get; }

    public int RowCount { get; }

    /// <summary>Whether nothing is computed per distinct value: for explanations and for few rows.</summary>
    public bool IsRowByRow { get; }

    public TextPool Pool { get; }

    public RegionTree? Regions => Plan.Regions;

    public string? ChildName(int level) => level == 0 ? null : Plan.Rules.Children[level - 1].Name;

    public int RowsOf(int level) => level == 0 ? RowCount : Children[level]!.Rows.RowCount;

    /// <summary>The same evaluation over other columns, for what is computed once per distinct value.</summary>
    public Binding Over(Column?[] columns) => new(Plan, columns, Children, RowCount, true, Pool);

    public CodeMap Codes(PlanInput input)
    {
        if (Volatile.Read(ref _codes[input.Index]) is { } found) return found;
        lock (_finding) return _codes[input.Index] ??= CodeMap.Of(Columns[input.Index]!, input.Type, Regions, Pool);
    }

    /// <summary>What a kernel finds out once per evaluation.</summary>
    public T Table<T>(int number, Func<Binding, T> find) where T : class
    {
        if (Volatile.Read(ref _tables[number]) is T found) return found;
        lock (_finding) return (T)(_tables[number] ??= find(this));
    }
}
