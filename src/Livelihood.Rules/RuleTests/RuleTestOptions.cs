using Livelihood.Core.Regions;

namespace Livelihood.Rules.RuleTests;

/// <summary>Says how tests are run.</summary>
public sealed record RuleTestOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static RuleTestOptions Default { get; } = new();

    /// <summary>The day for tests that state none; by default the first day on which the rules are in force.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The regions, needed where rules ask for them or parameters are regional; none by default.</summary>
    public RegionTree? Regions { get; init; }

    /// <summary>The tests to run; null, the default, for those that the document carries.</summary>
    public IReadOnlyList<RuleTest>? Tests { get; init; }

    /// <summary>Whether to find out which parts of the rules no test reaches; true by default.</summary>
    public bool FindUnreached { get; init; } = true;
}
