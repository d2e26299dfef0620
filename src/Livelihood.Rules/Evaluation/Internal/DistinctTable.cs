using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The values of a part of a plan for every combination of the codes that its columns can have, missing cells included.</summary>
internal sealed class DistinctTable
{
    private const int Chunk = 4096;
    private const int MostRows = 1 << 20;

    // The columns of combinations give these as reasons, so that a row's own reason can be looked up in the column that is to blame.
    private static readonly MissingReason[] Blame = [MissingReason.NotProvided, MissingReason.NotAsked];

    private DistinctTable(int rows, bool quotients)
    {
        Units = new long[rows];
        Divisors = quotients ? new long[rows] : [];
        Whys = new Why[rows];
    }

    /// <summary>The values, or 0 and 1 for truth values.</summary>
    public long[] Units { get; }

    public long[] Divisors { get; }

    /// <summary>Why a combination has no value; <see cref="Why.NotProvided"/> blames the first column, <see cref="Why.NotAsked"/> the second.</summary>
    public Why[] Whys { get; }

    /// <summary>Whether every combination without a missing cell has a value.</summary>
    public bool IsComplete { get; private set; } = true;

    public static int BlamedColumn(Why why) => why == Why.NotAsked ? 1 : 0;

    public static bool BlamesColumn(Why why) => why <= Why.Rejected;

    /// <summary>How many codes a column has, the missing cell included.</summary>
    public static int CodesOf(Column column) => 1 + (column is TextColumn texts ? texts.Dictionary.Count : ((CategoryColumn)column).Names.Count);

    /// <summary>Whether there are fewer combinations than rows, so that computing them all is worth it.</summary>
    public static bool IsWorthwhile(SubPlan part, Binding binding)
    {
        if (binding.IsRowByRow) return false;
        long combinations = 1;
        foreach (PlanInput input in part.Inputs) combinations *= CodesOf(binding.Columns[input.Index]!);
        return combinations <= Math.Min(binding.RowsOf(part.Level), MostRows);
    }

    public static DistinctTable Of(SubPlan part, Binding binding)
    {
        Column?[] columns = new Column?[binding.Columns.Length];
        int rows = 1;
        foreach (PlanInput input in part.Inputs) rows *= CodesOf(binding.Columns[input.Index]!);
        int repeat = 1;
        for (int i = 0; i < part.Inputs.Length; i++)
        {
            Column column = binding.Columns[part.Inputs[i].Index]!;
            columns[part.Inputs[i].Index] = Combinations(column, rows, repeat, Blame[i]);
            repeat *= CodesOf(column);
        }
        var table = new DistinctTable(rows, part.Root is ValueKernel { HasDivisors: true });
        var work = new Workspace(binding.Over(columns), part.Schedule);
        for (int first = 0; first < rows; first += Chunk)
        {
            work.RunLevel(part.Level, first, Math.Min(Chunk, rows - first));
            table.Take(part.Root, work, first);
        }
        table.FindComplete(part, binding);
        return table;
    }

    /// <summary>The column with every code in turn: each code stands <paramref name="repeat"/> times, the missing cell first.</summary>
    private static Column Combinations(Column column, int rows, int repeat, MissingReason blame)
    {
        int codes = CodesOf(column);
        int[] all = new int[rows];
        for (int row = 0; row < rows; row++) all[row] = (row / repeat % codes) - 1;
        Column combined = column is TextColumn texts
            ? TextColumn.FromCodes(column.Name, all, texts.Dictionary)
            : CategoryColumn.FromCodes(column.Name, ((CategoryColumn)column).Names, Array.ConvertAll(all, code => unchecked((ushort)code)));
        if (blame == MissingReason.NotProvided) return combined;
        var builder = Validity.From(Array.ConvertAll(all, code => code >= 0));
        return Reasoned(column, combined, builder, blame, all);
    }

    private static Column Reasoned(Column column, Column combined, Validity present, MissingReason blame, int[] all)
    {
        // A cell keeps the reason it first became missing for, so the cells are filled before they are masked.
        if (present.PresentCount == 0) return Empty(column, all.Length, blame);
        int[] filled = Array.ConvertAll(all, code => Math.Max(code, 0));
        Column full = column is TextColumn texts
            ? TextColumn.FromCodes(combined.Name, filled, texts.Dictionary)
            : CategoryColumn.FromCodes(combined.Name, ((CategoryColumn)column).Names, Array.ConvertAll(filled, code => (ushort)code));
        return full.Mask(present, blame);
    }

    private static Column Empty(Column column, int rows, MissingReason blame)
    {
        ColumnBuilder builder = column is TextColumn ? new TextColumnBuilder(column.Name) : new CategoryColumnBuilder(column.Name);
        for (int row = 0; row < rows; row++) builder.AppendMissing(blame);
        return builder.Build();
    }

    private void Take(Kernel root, Workspace work, int first)
    {
        int rows = work.Rows(root.Level);
        for (int row = 0; row < rows; row++)
            if (root.IsMissing(work, row)) Whys[first + row] = root.WhyAt(work, row);
        if (root is TruthKernel truth)
        {
            for (int row = 0; row < rows; row++) Units[first + row] = BitWords.IsSet(truth.Truth(work), row) ? 1 : 0;
            return;
        }
        var value = (ValueKernel)root;
        value.Units(work).CopyTo(Units.AsSpan(first));
        if (value.HasDivisors) value.Divisors(work).CopyTo(Divisors.AsSpan(first));
    }

    private void FindComplete(SubPlan part, Binding binding)
    {
        int codes = CodesOf(binding.Columns[part.Inputs[0].Index]!);
        for (int row = 0; row < Whys.Length; row++)
            if (Whys[row] != Why.None && row % codes > 0 && row >= (part.Inputs.Length > 1 ? codes : 0)) IsComplete = false;
    }
}
