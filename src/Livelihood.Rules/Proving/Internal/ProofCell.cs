using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>A cell whose ends are known.</summary>
internal sealed class ProofCell
{
    private ProofCell(CheckedCell cell, List<ProofInterval> intervals)
    {
        IsAny = cell.IsAny;
        // A cell without any test holds nowhere when it is negated.
        IsNegated = cell.Negated && (intervals.Count > 0 || cell.MatchesMissing);
        HoldsForMissing = IsAny || (cell.MatchesMissing && !cell.Negated);
        Intervals = intervals;
    }

    public static ProofCell Any { get; } = new(new CheckedCell(false, [], [], false), []);

    public bool IsAny { get; }

    public bool IsNegated { get; }

    public bool HoldsForMissing { get; }

    public IReadOnlyList<ProofInterval> Intervals { get; }

    /// <summary>The cell in a scope; null where it has conditions or an end that is not known.</summary>
    public static ProofCell? Of(CheckedCell cell, ProofScope scope)
    {
        if (cell.Conditions.Count > 0) return null;
        var intervals = new List<ProofInterval>();
        foreach (CheckedInterval interval in cell.Intervals)
        {
            ProofValue? low = interval.Low is null ? null : Constant.Of(interval.Low, scope), high = interval.High is null ? null : Constant.Of(interval.High, scope);
            if ((interval.Low is not null && low is null) || (interval.High is not null && high is null)) return null;
            intervals.Add(new ProofInterval(low, interval.LowClosed, high, interval.HighClosed));
        }

        return new ProofCell(cell, intervals);
    }

    /// <summary>Whether the cell holds for a text.</summary>
    public bool Holds(string text)
    {
        if (IsAny) return true;
        return Intervals.Any(i => i.Low?.Text == text) != IsNegated;
    }

    /// <summary>Whether the cell holds for a number.</summary>
    public bool Holds(Rational value)
    {
        if (IsAny) return true;
        return Intervals.Any(i => i.Contains(value)) != IsNegated;
    }
}
