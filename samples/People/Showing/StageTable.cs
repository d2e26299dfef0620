using System.Diagnostics;
using System.Globalization;

namespace Livelihood.Samples.People.Showing;

/// <summary>Times the stages of a run and prints them once all are done.</summary>
internal sealed class StageTable
{
    private readonly List<(string Stage, TimeSpan Took, string Outcome)> rows = [];

    public T Run<T>(string stage, Func<T> work, Func<T, string> outcome)
    {
        long start = Stopwatch.GetTimestamp();
        T done = work();
        rows.Add((stage, Stopwatch.GetElapsedTime(start), outcome(done)));
        return done;
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("stage    seconds  outcome");
        foreach ((string stage, TimeSpan took, string outcome) in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-8} {took.TotalSeconds,7:F2}  {outcome}"));
    }
}
