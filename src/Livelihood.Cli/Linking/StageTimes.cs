using System.Diagnostics;
using Livelihood.Cli.Terminal;

namespace Livelihood.Cli.Linking;

/// <summary>Runs the stages of a run one after the other, tells who looks on, and keeps how long each took.</summary>
internal sealed class StageTimes(IRunProgress progress)
{
    private readonly List<(string Stage, double Seconds)> taken = [];

    /// <summary>The stages that are done, with their seconds.</summary>
    public IReadOnlyList<(string Stage, double Seconds)> Taken => taken;

    public T Run<T>(string stage, Func<T> work, Func<T, string> summary)
    {
        progress.Begin(stage);
        long start = Stopwatch.GetTimestamp();
        T value = work();
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        taken.Add((stage, took.TotalSeconds));
        progress.End(summary(value), took);
        return value;
    }
}
