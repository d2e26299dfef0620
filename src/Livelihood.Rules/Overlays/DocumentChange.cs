using System.Text;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays;

/// <summary>States one difference between two versions of a document.</summary>
/// <remarks>Equality compares every part. Immutable.</remarks>
public sealed record DocumentChange
{
    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What it happened to: <c>rule income per head</c>, <c>row r3 of table tier</c>, <c>subsistence line of 4201/urban</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The days it concerns; null where it is no matter of days.</summary>
    public EffectivePeriod? Period { get; init; }

    /// <summary>What stood there, without its unit; null for what is new.</summary>
    public string? Before { get; init; }

    /// <summary>What stands there now, without its unit, or for a moved item the place it has now; null for what is gone.</summary>
    public string? After { get; init; }

    /// <summary>The unit of both, where there is one.</summary>
    public string? Unit { get; init; }

    /// <summary>Says the change in one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Subject);
        if (Period is { } period && period != EffectivePeriod.Always) text.Append(period.From is null || period.To is null ? " " : ", ").Append(period);
        switch (Kind)
        {
            case ChangeKind.Moved:
                return text.Append(" moved ").Append(After).ToString();
            case ChangeKind.Changed:
                text.Append(": ").Append(Before).Append(" → ").Append(After);
                break;
            default:
                string? value = Kind == ChangeKind.Added ? After : Before;
                if (value is null) return text.Append(Kind == ChangeKind.Added ? " added" : " removed").ToString();
                text.Append(Kind == ChangeKind.Added ? " added: " : " removed: ").Append(value);
                break;
        }
        return Unit is null ? text.ToString() : text.Append(' ').Append(Unit).ToString();
    }
}
