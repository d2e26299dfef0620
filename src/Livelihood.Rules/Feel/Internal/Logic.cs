namespace Livelihood.Rules.Feel.Internal;

/// <summary>Compares values and combines truth, with <c>null</c> for what cannot be told.</summary>
internal static class Logic
{
    public static FeelValue Of(bool? truth) => truth is { } known ? FeelValue.From(known) : FeelValue.Nothing;

    /// <summary>The truth of a value; null for everything that is neither true nor false.</summary>
    public static bool? Truth(FeelValue value) => value is FeelValue.Truth truth ? truth.Value : null;

    /// <summary>The language's <c>=</c>: null for values of different kinds, unless one is null.</summary>
    public static bool? AreEqual(FeelValue left, FeelValue right, FeelSession session)
    {
        session.Step();
        if (left.IsNull || right.IsNull) return left.IsNull && right.IsNull;
        if (left.Kind != right.Kind) return null;
        return (left, right) switch
        {
            (FeelValue.Text a, FeelValue.Text b) => TextEqual(a.Value, b.Value, session),
            (FeelValue.Number a, FeelValue.Number b) => a.Value == b.Value,
            (FeelValue.Time a, FeelValue.Time b) => SecondsBetween(a, b) is { } seconds ? seconds == 0 : SameClock(a.Zone, b.Zone),
            (FeelValue.DateAndTime a, FeelValue.DateAndTime b) => SecondsBetween(a, b) is { } seconds ? seconds == 0 : SameClock(a.TimeOfDay.Zone, b.TimeOfDay.Zone),
            (FeelValue.List a, FeelValue.List b) => Lists(a.Items, b.Items, session),
            (FeelValue.Context a, FeelValue.Context b) => Contexts(a, b, session),
            (FeelValue.Range a, FeelValue.Range b) => Ranges(a, b, session),
            _ => left.Equals(right),
        };
    }

    /// <summary>Whether two values are the same for lists and tables, where what cannot be told is not the same.</summary>
    public static bool Same(FeelValue left, FeelValue right, FeelSession session) => AreEqual(left, right, session) == true;

    /// <summary>The order of two values: below, at or above 0; null where they have none.</summary>
    public static int? Compare(FeelValue left, FeelValue right, FeelSession session)
    {
        session.Step();
        return (left, right) switch
        {
            (FeelValue.Number a, FeelValue.Number b) => a.Value.CompareTo(b.Value),
            (FeelValue.Text a, FeelValue.Text b) => Texts(a.Value, b.Value, session),
            (FeelValue.Date a, FeelValue.Date b) => (a.Year, a.Month, a.Day).CompareTo((b.Year, b.Month, b.Day)),
            (FeelValue.Time a, FeelValue.Time b) => Sign(SecondsBetween(a, b)),
            (FeelValue.DateAndTime a, FeelValue.DateAndTime b) => Sign(SecondsBetween(a, b)),
            (FeelValue.YearsMonths a, FeelValue.YearsMonths b) => a.Months.CompareTo(b.Months),
            (FeelValue.DaysTime a, FeelValue.DaysTime b) => a.Nanoseconds.CompareTo(b.Nanoseconds),
            _ => null,
        };
    }

    /// <summary>Whether a range contains a value; null where they do not compare.</summary>
    public static bool? Contains(FeelValue.Range range, FeelValue value, FeelSession session)
    {
        if (range.Equality is { } equal) return AreEqual(range.Low!, value, session) is { } same ? same == equal : null;
        bool? low = true, high = true;
        if (range.Low is { } from) low = Compare(value, from, session) is { } order ? order > 0 || (order == 0 && range.LowClosed) : null;
        if (range.High is { } to) high = Compare(value, to, session) is { } order ? order < 0 || (order == 0 && range.HighClosed) : null;
        return And(low, high);
    }

    public static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    public static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private static int? Sign(Int128? difference) => difference is { } known ? known.CompareTo(Int128.Zero) : null;

    /// <summary>Times compare by whole seconds (OMG DMN 1.5, clause 10.3.2.3.5: a time's value is a number of seconds).</summary>
    private static Int128? SecondsBetween(FeelValue.Time left, FeelValue.Time right) => Instants.Difference(Whole(left), Whole(right)) / Instants.Second;

    private static Int128? SecondsBetween(FeelValue.DateAndTime left, FeelValue.DateAndTime right)
        => Instants.Difference(left with { TimeOfDay = Whole(left.TimeOfDay) }, right with { TimeOfDay = Whole(right.TimeOfDay) }) / Instants.Second;

    private static FeelValue.Time Whole(FeelValue.Time time) => time.Nanosecond == 0 ? time : new(time.Hour, time.Minute, time.Second, 0, time.Zone);

    /// <summary>A local time is never equal to one with a zone; with two zones of which one is unknown nothing can be told.</summary>
    private static bool? SameClock(FeelZone? left, FeelZone? right) => left is null || right is null ? false : null;

    private static bool? TextEqual(string left, string right, FeelSession session)
    {
        session.Step(Math.Min(left.Length, right.Length) / 64);
        return string.Equals(left, right, StringComparison.Ordinal);
    }

    /// <summary>Texts are ordered by code points.</summary>
    private static int Texts(string left, string right, FeelSession session)
    {
        session.Step(Math.Min(left.Length, right.Length) / 64);
        int common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length) return left.Length.CompareTo(right.Length);
        char first = left[common], second = right[common];
        // A surrogate stands for a code point above every other UTF-16 unit.
        return char.IsSurrogate(first) != char.IsSurrogate(second) ? (char.IsSurrogate(first) ? 1 : -1) : first.CompareTo(second);
    }

    private static bool? Lists(IReadOnlyList<FeelValue> left, IReadOnlyList<FeelValue> right, FeelSession session)
    {
        if (left.Count != right.Count) return false;
        bool? all = true;
        for (int i = 0; i < left.Count && all != false; i++) all = And(all, AreEqual(left[i], right[i], session));
        return all;
    }

    private static bool? Contexts(FeelValue.Context left, FeelValue.Context right, FeelSession session)
    {
        if (left.Names.Count != right.Names.Count) return false;
        bool? all = true;
        foreach ((string name, FeelValue value) in left.Entries)
            all = And(all, right.TryGet(name, out FeelValue? other) ? AreEqual(value, other, session) : false);
        return all;
    }

    private static bool? Ranges(FeelValue.Range left, FeelValue.Range right, FeelSession session)
        => left.LowClosed != right.LowClosed || left.HighClosed != right.HighClosed || left.Equality != right.Equality
            ? false
            : And(Ends(left.Low, right.Low, session), Ends(left.High, right.High, session));

    private static bool? Ends(FeelValue? left, FeelValue? right, FeelSession session)
        => left is null || right is null ? left is null && right is null : AreEqual(left, right, session);
}
