namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions that relate points and ranges.</summary>
/// <remarks>
/// Source: OMG DMN 1.5, clause 10.3.4.9, table 78. An end of a range is a cut of the line: just before its value or just behind it. A closed start and an
/// open end cut before the value, the others behind it, and every relation is an order of cuts. A point is the range of itself.
/// </remarks>
internal static class Ranges
{
    private const string PointPoint = "point1: Any, point2: Any";
    private const string PointRange = "point: Any, range: range";
    private const string RangePoint = "range: range, point: Any";
    private const string RangeRange = "range1: range, range2: range";

    private delegate bool? Relation(FeelValue.Range first, FeelValue.Range second, FeelSession session);

    public static void Add(BuiltIns all)
    {
        Relate("before", Before, RangeRange, RangePoint, PointRange, PointPoint);
        Relate("after", (a, b, s) => Before(b, a, s), RangeRange, RangePoint, PointRange, PointPoint);
        Relate("meets", Meets, RangeRange);
        Relate("met by", (a, b, s) => Meets(b, a, s), RangeRange);
        Relate("overlaps", (a, b, s) => Logic.And(Less(Start(a), End(b), s), Less(Start(b), End(a), s)), RangeRange);
        Relate("overlaps before", OverlapsBefore, RangeRange);
        Relate("overlaps after", (a, b, s) => OverlapsBefore(b, a, s), RangeRange);
        Relate("finishes", Finishes, RangeRange, PointRange);
        Relate("finished by", (a, b, s) => Finishes(b, a, s), RangeRange, RangePoint);
        Relate("includes", Includes, RangeRange, RangePoint);
        Relate("during", (a, b, s) => Includes(b, a, s), RangeRange, PointRange);
        Relate("starts", Starts, RangeRange, PointRange);
        Relate("started by", (a, b, s) => Starts(b, a, s), RangeRange, RangePoint);
        Relate("coincides", (a, b, s) => Logic.And(Equal(Start(a), Start(b), s), Equal(End(a), End(b), s)), RangeRange, PointPoint);

        void Relate(string name, Relation relation, params ReadOnlySpan<string> forms)
        {
            foreach (string form in forms) all.Add(name, form, call => Apply(call, relation));
        }
    }

    private static FeelValue Apply(BuiltInCall call, Relation relation)
    {
        if (AsRange(call[0]) is not { } first || AsRange(call[1]) is not { } second) return call.Refuse("The arguments are no points and ranges.");
        return relation(first, second, call.Session) is { } holds ? FeelValue.From(holds) : call.Refuse("The arguments have no order among them.");
    }

    private static FeelValue.Range? AsRange(FeelValue value) => value switch
    {
        FeelValue.Range { Equality: false } => null,
        FeelValue.Range range => range,
        _ => Interpreter.Range(value, true, value, true) as FeelValue.Range,
    };

    private static bool? Before(FeelValue.Range first, FeelValue.Range second, FeelSession session) => !Less(Start(second), End(first), session);

    private static bool? Meets(FeelValue.Range first, FeelValue.Range second, FeelSession session)
        => first.High is null || second.Low is null
            ? false
            : Logic.And(first.HighClosed && second.LowClosed, Logic.Compare(first.High, second.Low, session) is { } order ? order == 0 : null);

    private static bool? OverlapsBefore(FeelValue.Range first, FeelValue.Range second, FeelSession session)
        => Logic.And(Less(Start(first), Start(second), session), Logic.And(Less(Start(second), End(first), session), !Less(End(second), End(first), session)));

    private static bool? Finishes(FeelValue.Range first, FeelValue.Range second, FeelSession session)
        => Logic.And(Equal(End(first), End(second), session), !Less(Start(first), Start(second), session));

    private static bool? Starts(FeelValue.Range first, FeelValue.Range second, FeelSession session)
        => Logic.And(Equal(Start(first), Start(second), session), !Less(End(second), End(first), session));

    private static bool? Includes(FeelValue.Range first, FeelValue.Range second, FeelSession session)
        => Logic.And(!Less(Start(second), Start(first), session), !Less(End(first), End(second), session));

    private static Cut Start(FeelValue.Range range) => new(range.Low, -1, range.LowClosed ? -1 : 1);

    private static Cut End(FeelValue.Range range) => new(range.High, 1, range.HighClosed ? 1 : -1);

    private static bool? Less(Cut first, Cut second, FeelSession session) => first.CompareTo(second, session) is { } order ? order < 0 : null;

    private static bool? Equal(Cut first, Cut second, FeelSession session) => first.CompareTo(second, session) is { } order ? order == 0 : null;

    /// <param name="Value">The value at the cut; null for one beyond all values.</param>
    /// <param name="Beyond">On which side of all values the cut is, where it has no value.</param>
    /// <param name="Side">Whether the cut is before (-1) or behind (1) its value.</param>
    private readonly record struct Cut(FeelValue? Value, int Beyond, int Side)
    {
        public int? CompareTo(Cut other, FeelSession session)
        {
            if (Value is null || other.Value is null) return (Value is null ? Beyond : 0).CompareTo(other.Value is null ? other.Beyond : 0);
            return Logic.Compare(Value, other.Value, session) is { } order ? order == 0 ? Side.CompareTo(other.Side) : order : null;
        }
    }
}
