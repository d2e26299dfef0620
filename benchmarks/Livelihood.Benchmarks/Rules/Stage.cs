using System.Diagnostics;
using System.Globalization;

namespace Livelihood.Benchmarks.Rules;

/// <summary>The times of one work, repeated, and what it allocated the last time.</summary>
/// <remarks>Processor time is what the process used; on a machine that others use too, it says more than the clock.</remarks>
internal sealed class Stage
{
    private readonly List<double> _clock = [];
    private readonly List<double> _processor = [];

    /// <summary>The median of the processor times per row, in nanoseconds.</summary>
    public double Median => MedianOf(_processor);

    /// <summary>What the last time allocated on this thread, in bytes per row.</summary>
    public double BytesPerRow { get; private set; }

    /// <summary>Times a work once.</summary>
    public void Time(long rows, Action work)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan used = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        work();
        _clock.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / rows);
        _processor.Add((Environment.CpuUsage.TotalTime - used).TotalNanoseconds / rows);
        BytesPerRow = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)rows;
    }

    public void Print(string name, string unit, string note = "")
        => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-46} {Median,10:N2} ns/{unit,-7} ({_processor.Min():N2} to {_processor.Max():N2}; clock {MedianOf(_clock):N2})  {note}"));

    private static double MedianOf(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
