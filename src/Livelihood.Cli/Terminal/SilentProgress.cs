using Livelihood.Linkage;

namespace Livelihood.Cli.Terminal;

/// <summary>Shows nothing, for machines.</summary>
internal sealed class SilentProgress : IRunProgress
{
    public void Begin(string stage)
    {
    }

    public void End(string summary, TimeSpan took)
    {
    }

    public void Report(LinkageProgress value)
    {
    }
}
