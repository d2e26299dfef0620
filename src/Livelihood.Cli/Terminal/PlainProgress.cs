using System.Globalization;
using Livelihood.Linkage;

namespace Livelihood.Cli.Terminal;

/// <summary>Shows one line per finished stage, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output) : IRunProgress
{
    private string _stage = "";

    public void Begin(string stage) => _stage = stage;

    public void End(string summary, TimeSpan took)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_stage,-9} {took.TotalSeconds,6:F2} s  {summary}"));

    public void Report(LinkageProgress value)
    {
    }
}
