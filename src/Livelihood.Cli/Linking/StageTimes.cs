using System.Diagnostics;
using Livelihood.Cli.Terminal;

namespace Livelihood.Cli.Linking;

/// <summary>Runs the stages of a run one after the other, tells who looks on, and keeps how long each took.</summary>
internal sealed class StageTimes(IRunProgress progress)
{
    private readonly List<StageTime> _taken = [];

    /// <summary>The stages that are done.</summary>
    public IReadOnlyList<StageTime> Taken => _taken;

    public T Run<T>(string stage, Func<T> work, Func<T, string> summary)
    {
        progress.Begin(stage);
        long start = Stopwatch.GetTimestamp();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        T value = work();
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        _taken.Add(new StageTime(stage, took, Environment.CpuUsage.TotalTime - before));
        progress.End(summary(value), took);
        return value;
    }
}
