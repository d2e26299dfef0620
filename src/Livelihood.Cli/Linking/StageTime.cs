namespace Livelihood.Cli.Linking;

/// <summary>Holds how long a stage took.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Elapsed">By the clock.</param>
/// <param name="Processor">On all processors together, which a busy machine does not stretch as much.</param>
internal readonly record struct StageTime(string Stage, TimeSpan Elapsed, TimeSpan Processor);
