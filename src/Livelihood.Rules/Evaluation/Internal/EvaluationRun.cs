using System.Runtime.ExceptionServices;
using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>One evaluation of a plan over a table.</summary>
internal sealed class EvaluationRun
{
    private readonly PlanCore _plan;
    private readonly Wanted _wanted;
    private readonly Table _subjects;
    private readonly Binding _binding;
    private readonly ResultCells[] _cells;

    public EvaluationRun(PlanCore plan, Wanted wanted, Table subjects)
    {
        (_plan, _wanted, _subjects) = (plan, wanted, subjects);
        _binding = TableBinder.Bind(plan, wanted.Inputs, wanted.Levels, subjects, rowByRow: false);
        _cells = new ResultCells[wanted.Definitions.Count];
        for (int i = 0; i < _cells.Length; i++)
        {
            PlanDefinition definition = wanted.Definitions[i];
            _cells[i] = new ResultCells(definition.Column, definition.Type, _binding.RowsOf(definition.Level));
        }
    }

    public RuleResult Run(int threads, int chunkRows)
    {
        int chunk = (Math.Min(chunkRows, 1 << 24) + 63) & ~63;
        int chunks = (int)(((long)_binding.RowCount + chunk - 1) / chunk);
        int workers = Math.Min(threads, chunks);
        int next = -1;
        if (workers <= 1) Work();
        else RunParallel(workers, Work);
        return Finish();

        void Work()
        {
            var work = new Workspace(_binding, _wanted.Schedule);
            for (int number = Interlocked.Increment(ref next); number < chunks; number = Interlocked.Increment(ref next))
                RunChunk(work, number * chunk, Math.Min(chunk, _binding.RowCount - (number * chunk)));
        }
    }

    /// <summary>Runs everything as one chunk in memory that is kept from time to time.</summary>
    public RuleResult RunIn(ref Workspace? work)
    {
        if (work is null) work = new Workspace(_binding, _wanted.Schedule);
        else work.Bind(_binding);
        if (_binding.RowCount > 0) RunChunk(work, 0, _binding.RowCount);
        return Finish();
    }

    private static void RunParallel(int workers, Action work)
    {
        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => work());
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    private void RunChunk(Workspace work, int first, int rows)
    {
        work.Run(first, rows);
        for (int i = 0; i < _cells.Length; i++)
        {
            PlanDefinition definition = _wanted.Definitions[i];
            int level = definition.Level;
            int start = level == 0 ? first : work.Offsets(level)[0];
            int before = start - work.FirstRow(level);
            _cells[i].Take(definition.Kernel, work, before, work.Rows(level) - before, start);
        }
    }

    private RuleResult Finish()
    {
        var columns = new List<Column>();
        var rows = new SortedDictionary<int, List<Column>>();
        var faults = new List<EvaluationFault>();
        for (int i = 0; i < _cells.Length; i++)
        {
            PlanDefinition definition = _wanted.Definitions[i];
            Column column = _cells[i].ToColumn(_binding.Pool);
            if (definition.Level == 0) columns.Add(column);
            else if (rows.TryGetValue(definition.Level, out List<Column>? known)) known.Add(column);
            else rows.Add(definition.Level, [column]);
            if (_cells[i].Faults is { } found) faults.AddRange(found.Of(definition.Name));
        }
        Table table = columns.Count > 0 ? Table.Create(_subjects.Name, columns) : Empty();
        foreach ((int level, List<Column> children) in rows)
        {
            ChildTable source = _binding.Children[level]!;
            table = table.WithChild(ChildTable.FromOffsets(source.Name, Table.Create(source.Rows.Name, children), source.Offsets));
        }
        return new RuleResult(_plan, _subjects, table, faults);
    }

    /// <summary>A table of as many rows as there are subjects, without columns.</summary>
    private Table Empty()
        => Table.Create(_subjects.Name, BooleanColumn.From("none", new bool[_binding.RowCount])).Without("none");
}
