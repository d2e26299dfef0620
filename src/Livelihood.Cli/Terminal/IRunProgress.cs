using Livelihood.Linkage;

namespace Livelihood.Cli.Terminal;

/// <summary>Shows how far a run is.</summary>
internal interface IRunProgress : IProgress<LinkageProgress>
{
    /// <summary>Tells that a stage begins.</summary>
    void Begin(string stage);

    /// <summary>Tells that the stage is done, with what it came to.</summary>
    void End(string summary, TimeSpan took);
}
