using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Learning;

/// <summary>Holds one question of a scorecard: a column and the points of its values. Immutable.</summary>
public sealed class ScorecardVariable
{
    /// <summary>Makes a variable.</summary>
    /// <param name="name">The column's name, not empty.</param>
    /// <param name="bands">
    /// The bands, all of one kind: ranges that follow one another without gap from no lower to no upper bound; or names, each in one band; or both truth values.
    /// </param>
    /// <param name="missingPoints">The points of a missing value, and of a name that no band lists.</param>
    /// <exception cref="ArgumentException">The name is empty or the bands are not as described; the message lists every fault.</exception>
    public ScorecardVariable(string name, IReadOnlyList<ScorecardBand> bands, long missingPoints)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(bands);
        Name = name;
        Bands = [.. bands];
        MissingPoints = missingPoints;
        string[] faults = [.. BandCheck.Faults(Bands)];
        if (faults.Length > 0) throw new ArgumentException($"The bands of '{name}' do not fit together: {string.Join("; ", faults)}.", nameof(bands));
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The bands, in their order.</summary>
    public IReadOnlyList<ScorecardBand> Bands { get; }

    /// <summary>The points of a missing value, and of a name that no band lists.</summary>
    public long MissingPoints { get; }

    /// <summary>The fewest points the variable can give.</summary>
    public long Fewest => Math.Min(MissingPoints, Bands.Min(b => b.Points));

    /// <summary>The most points the variable can give.</summary>
    public long Most => Math.Max(MissingPoints, Bands.Max(b => b.Points));
}
