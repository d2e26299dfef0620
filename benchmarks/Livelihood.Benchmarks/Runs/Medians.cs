using System.Diagnostics;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Collects the seconds of repeated stages and prints their medians with the range.</summary>
internal sealed class Medians
{
    private readonly Dictionary<string, List<double>> seconds = [];

    public T Time<T>(string stage, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        Add(stage, Stopwatch.GetElapsedTime(start).TotalSeconds);
        return result;
    }

    public void Add(string stage, double value)
    {
        if (!seconds.TryGetValue(stage, out List<double>? values)) seconds[stage] = values = [];
        values.Add(value);
    }

    public double Of(string stage)
    {
        double[] sorted = [.. seconds[stage].Order()];
        return sorted[sorted.Length / 2];
    }

    public void Print(string stage, string note = "")
        => Console.WriteLine($"  {stage,-34} {Of(stage),8:F3} s  ({seconds[stage].Min():F3} to {seconds[stage].Max():F3})  {note}");
}
