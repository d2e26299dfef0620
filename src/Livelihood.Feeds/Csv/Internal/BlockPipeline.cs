using System.Runtime.ExceptionServices;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Reads the next block while the columns of the last one are filled, on a stated number of threads.</summary>
/// <remarks>A column is filled by one thread at a time and in the order of the file, so the number of threads changes nothing but the time.</remarks>
internal sealed class BlockPipeline
{
    private readonly RecordSource _source;
    private readonly TextFill[] _fills;
    private readonly int _threads;
    private CellBlock _next;
    private CellBlock _last;
    private bool _hasMore = true;
    private int _taken;
    private ExceptionDispatchInfo? _fault;

    public BlockPipeline(RecordSource source, TextFill[] fills, int threads)
    {
        _source = source;
        _fills = fills;
        _threads = Math.Min(threads, fills.Length + 1);
        _next = new CellBlock(fills.Length);
        _last = new CellBlock(fills.Length);
    }

    public void Run(CancellationToken cancellation)
    {
        Read();
        bool hasMore;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            _fault?.Throw();
            (_last, _next) = (_next, _last);
            hasMore = _hasMore;
            _taken = hasMore ? -1 : 0;
            // The end of the file is the only block of a small one: it is not worth waking a thread for.
            if (_threads == 1 || (!hasMore && _last.Columns[0].Count < 1024)) Work();
            else Parallel.For(0, _threads, new ParallelOptions { MaxDegreeOfParallelism = _threads }, _ => Work());
        }
        while (hasMore);
    }

    /// <summary>Takes pieces of work until there are none: first the reading of the next block, then column after column.</summary>
    private void Work()
    {
        if (_taken < 0 && Interlocked.CompareExchange(ref _taken, 0, -1) == -1) Read();
        for (int at = Interlocked.Increment(ref _taken) - 1; at < _fills.Length; at = Interlocked.Increment(ref _taken) - 1)
            _fills[at].Append(_last.Columns[at]);
    }

    private void Read()
    {
        try
        {
            _hasMore = _source.Fill(_next);
        }
        catch (Exception fault)
        {
            _fault = ExceptionDispatchInfo.Capture(fault);
            _hasMore = false;
        }
    }
}
