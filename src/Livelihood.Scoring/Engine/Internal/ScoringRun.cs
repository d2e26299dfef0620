using System.Runtime.ExceptionServices;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation.Internal;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>One scoring of a table, chunk by chunk.</summary>
internal sealed class ScoringRun
{
    private readonly CompiledModel _model;
    private readonly Table _subjects;
    private readonly ScoringOptions _options;
    private readonly Binding _binding;
    private readonly ScoreCells _cells;
    private readonly FaultLog _faults;

    public ScoringRun(CompiledModel model, Table subjects, ScoringOptions options)
    {
        (_model, _subjects, _options) = (model, subjects, options);
        if (options.Key is not null) _ = subjects[options.Key];
        _binding = TableBinder.Bind(model.Core, model.Wanted.Inputs, model.Wanted.Levels, subjects, rowByRow: false);
        _cells = new ScoreCells(_binding.RowCount, options.Reasons ? (model.Reasons + 63) / 64 : 0, options.Dimensions ? model.Dimensions.Length : 0);
        _faults = new FaultLog(model.Model);
    }

    public ScoringResult Run(DateOnly asOf)
    {
        int chunk = (Math.Min(_options.ChunkRows, 1 << 24) + 63) & ~63;
        int chunks = (int)(((long)_binding.RowCount + chunk - 1) / chunk);
        int workers = Math.Min(_options.Threads, chunks);
        int next = -1;
        if (workers <= 1) Work();
        else RunParallel(workers, Work);
        _cells.Settle();
        return new ScoringResult(_model.Model, asOf, _cells, _faults.Faults(_subjects, _options.Key));

        void Work()
        {
            var scorer = new ChunkScorer(_model, new Workspace(_binding, _model.Wanted.Schedule), _cells, _faults, chunk);
            for (int number = Interlocked.Increment(ref next); number < chunks; number = Interlocked.Increment(ref next))
                scorer.Run(number * chunk, Math.Min(chunk, _binding.RowCount - (number * chunk)));
        }
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
}
