namespace Livelihood.Verification.DueProcess;

/// <summary>Names what a step rests on: where from, how good, of which day, and what it shows. Equality compares every part.</summary>
public sealed record Evidence
{
    /// <summary>Makes a piece of evidence.</summary>
    /// <param name="source">The feed, register or visit it comes from; two pieces are independent when their sources differ.</param>
    /// <param name="grade">What it is good for.</param>
    /// <param name="observedOn">The day on which the fact was observed, not the day on which it was looked up.</param>
    /// <param name="shows">What it shows, such as <c>income per head 1,240.00 against a line of 935.00</c>.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public Evidence(string source, EvidenceGrade grade, DateOnly observedOn, string shows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(shows);
        if (!Enum.IsDefined(grade)) throw new ArgumentOutOfRangeException(nameof(grade), grade, "There is no such grade.");
        (Source, Grade, ObservedOn, Shows) = (source, grade, observedOn, shows);
    }

    /// <summary>The feed, register or visit it comes from.</summary>
    public string Source { get; }

    /// <summary>What it is good for.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The day on which the fact was observed.</summary>
    public DateOnly ObservedOn { get; }

    /// <summary>What it shows.</summary>
    public string Shows { get; }
}
