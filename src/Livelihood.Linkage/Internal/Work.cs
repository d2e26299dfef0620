namespace Livelihood.Linkage.Internal;

/// <summary>Runs independent pieces of work on a stated number of threads; which thread does which piece never shows in a result.</summary>
internal static class Work
{
    /// <summary>Runs each of a number of tasks once.</summary>
    public static void Each(int threads, int tasks, CancellationToken cancellation, Action<int> run)
    {
        cancellation.ThrowIfCancellationRequested();
        if (threads <= 1 || tasks <= 1)
        {
            for (int task = 0; task < tasks; task++)
            {
                cancellation.ThrowIfCancellationRequested();
                run(task);
            }
            return;
        }
        int next = -1;
        Workers(Math.Min(threads, tasks), cancellation, () =>
        {
            for (int task = Interlocked.Increment(ref next); task < tasks; task = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                run(task);
            }
        });
    }

    /// <summary>Runs over a range in chunks of a stated size.</summary>
    public static void Chunks(int threads, int length, int chunk, CancellationToken cancellation, Action<int, int> run)
        => Each(threads, (int)(((long)length + chunk - 1) / chunk), cancellation, task => run(task * chunk, Math.Min(length, (task + 1) * chunk)));

    /// <summary>Runs tasks with a state a thread keeps from task to task, such as a cache; returns the states.</summary>
    public static List<TState> Each<TState>(int threads, int tasks, CancellationToken cancellation, Func<TState> start, Action<int, TState> run)
    {
        var states = new List<TState>();
        int next = -1;
        Workers(Math.Max(1, Math.Min(threads, tasks)), cancellation, () =>
        {
            TState state = start();
            lock (states) states.Add(state);
            for (int task = Interlocked.Increment(ref next); task < tasks; task = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                run(task, state);
            }
        });
        return states;
    }

    private static void Workers(int count, CancellationToken cancellation, Action work)
    {
        if (count <= 1)
        {
            work();
            return;
        }
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, _ => work());
        }
        catch (AggregateException several) when (several.InnerExceptions.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
