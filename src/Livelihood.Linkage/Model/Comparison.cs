namespace Livelihood.Linkage;

/// <summary>Describes how one field of two records is compared: ordered levels, the first that holds wins.</summary>
public sealed record Comparison
{
    /// <summary>Gets the field whose absence is the null level and whose values tests without <c>On</c> look at.</summary>
    public required string Field { get; init; }

    /// <summary>Gets the comparison's name in results; default the field's name.</summary>
    public string Name { get => field ?? Field; init; }

    /// <summary>Gets the levels, the null level first and <see cref="LevelTest.Otherwise"/> last.</summary>
    public required IReadOnlyList<ComparisonLevel> Levels { get; init; }

    /// <summary>Gets the term-frequency adjustment, or null for none.</summary>
    public TermFrequency? TermFrequency { get; init; }
}
