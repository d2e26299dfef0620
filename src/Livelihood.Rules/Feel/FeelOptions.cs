namespace Livelihood.Rules.Feel;

/// <summary>Says under what circumstances expressions are evaluated.</summary>
public sealed record FeelOptions
{
    /// <summary>The limits; default <see cref="FeelLimits.Default"/>.</summary>
    public FeelLimits Limits { get; init; } = FeelLimits.Default;

    /// <summary>The clock of <c>now()</c> and <c>today()</c>; default null, where both give <c>null</c>: a rule has an explicit date.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Types by the names that <c>instance of</c> and parameters may use, beside those of the language; default none.</summary>
    public IReadOnlyDictionary<string, FeelType> Types { get; init; } = new Dictionary<string, FeelType>();
}
