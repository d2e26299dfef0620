using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Conversions between kinds, and the two functions on any value.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 10.3.4.1 and 10.3.4.2.</remarks>
internal static class Conversions
{
    private static readonly SyntaxLimits RangeLimits = SyntaxLimits.Default with { MaxLength = 1_000 };

    public static void Add(BuiltIns all) => all
        .Add("date", "from: string", c => Read(c, TemporalText.Date(c.Text(0))))
        .Add("date", "from: date", c => c[0])
        .Add("date", "from: date and time", c => ((FeelValue.DateAndTime)c[0]).Day)
        .Add("date", "year: number, month: number, day: number", c => Read(c, Date(c)))
        .Add("date and time", "from: string", c => Read(c, TemporalText.DateAndTime(c.Text(0))))
        .Add("date and time", "from: date and time", c => c[0])
        .Add("date and time", "date: date, time: time", c => new FeelValue.DateAndTime((FeelValue.Date)c[0], (FeelValue.Time)c[1]))
        .Add("date and time", "date: date and time, time: time", c => new FeelValue.DateAndTime(((FeelValue.DateAndTime)c[0]).Day, (FeelValue.Time)c[1]))
        .Add("date and time", "year: number, month: number, day: number, hour: number, minute: number, second: number", c => Read(c, DateAndTime(c, null)))
        .Add("date and time", "year: number, month: number, day: number, hour: number, minute: number, second: number, offset: days and time duration", c => Read(c, DateAndTime(c, Offset(c[6]))))
        .Add("date and time", "year: number, month: number, day: number, hour: number, minute: number, second: number, timezone: string", c => Read(c, DateAndTime(c, Zones.Named(c.Text(6)))))
        .Add("time", "from: string", c => Read(c, TemporalText.Time(c.Text(0))))
        .Add("time", "from: time", c => c[0])
        .Add("time", "from: date and time", c => ((FeelValue.DateAndTime)c[0]).TimeOfDay)
        .Add("time", "hour: number, minute: number, second: number, offset?: Any", c => Read(c, Time(c, 0, c[3])))
        .Add("duration", "from: string", c => Read(c, DurationText.Read(c.Text(0))))
        .Add("duration", "from: years and months duration", c => c[0])
        .Add("duration", "from: days and time duration", c => c[0])
        .Add("years and months duration", "from: date and time, to: date and time", c => Months(c))
        .Add("number", "from: string, grouping separator?: Any, decimal separator?: Any", Number)
        .Add("number", "from: number", c => c[0])
        .Add("string", "from: Any", c => c[0].IsNull ? c[0] : c.Session.Text(ValueText.Plain(c[0], c.Session)))
        .Add("range", "from: string", Range)
        .Add("not", "negand: Any", c => Logic.Of(!Logic.Truth(c[0])))
        .Add("is", "value1: Any, value2: Any", c => FeelValue.From(Same(c[0], c[1])))
        .Add("now", "", c => c.Session.Options.Clock is { } clock ? Now(clock) : c.Refuse("The evaluation has no clock."))
        .Add("today", "", c => c.Session.Options.Clock is { } clock ? Now(clock).Day : c.Refuse("The evaluation has no clock."));

    private static FeelValue Read(BuiltInCall call, FeelValue? value) => value ?? call.Refuse("The arguments are no such value.");

    private static FeelValue.Date? Date(BuiltInCall call)
        => call.Number(0).TryToInt32(out int year) && call.Number(1).TryToInt32(out int month) && call.Number(2).TryToInt32(out int day) && Calendar.Exists(year, month, day)
            ? new(year, month, day)
            : null;

    private static FeelValue.Time? Time(BuiltInCall call, int at, FeelValue offset)
    {
        FeelZone? zone = null;
        if (!offset.IsNull && (zone = Offset(offset)) is null) return null;
        FeelNumber second = call.Number(at + 2);
        if (!call.Number(at).TryToInt32(out int hour) || !call.Number(at + 1).TryToInt32(out int minute) || second.Sign < 0 || second >= 60) return null;
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return null;
        FeelNumber nanoseconds = NumberMath.Round(NumberMath.Multiply(second, Instants.Second)!.Value, 0, MidpointOrDirection.Down)!.Value;
        long total = (long)(nanoseconds.Units * DecimalDigits.Power(-nanoseconds.Scale));
        return new(hour, minute, (int)(total / Instants.Second), (int)(total % Instants.Second), zone);
    }

    private static FeelValue.DateAndTime? DateAndTime(BuiltInCall call, FeelZone? zone)
    {
        if (call.Arguments.Length > 6 && zone is null) return null;
        return Date(call) is { } day && Time(call, 3, FeelValue.Nothing) is { } time
            ? new(day, new(time.Hour, time.Minute, time.Second, time.Nanosecond, zone))
            : null;
    }

    private static FeelZone? Offset(FeelValue value)
        => value is FeelValue.DaysTime days && days.Nanoseconds % Instants.Second == 0 && Int128.Abs(days.Nanoseconds / Instants.Second) <= 18 * 3600
            ? FeelZone.Offset((int)(days.Nanoseconds / Instants.Second))
            : null;

    /// <summary>Whole months between two days; the time of day does not count.</summary>
    private static FeelValue.YearsMonths Months(BuiltInCall call)
    {
        FeelValue.Date from = ((FeelValue.DateAndTime)call[0]).Day, to = ((FeelValue.DateAndTime)call[1]).Day;
        long months = ((to.Year - (long)from.Year) * 12) + to.Month - from.Month;
        if (months > 0 && to.Day < from.Day) months--;
        else if (months < 0 && to.Day > from.Day) months++;
        return new(months);
    }

    private static FeelValue Number(BuiltInCall call)
    {
        string text = call.Text(0);
        call.Session.Step(text.Length / 16);
        string? grouping = Separator(call, 1, " ,."), point = Separator(call, 2, ",.");
        if (grouping is null || point is null || (grouping.Length > 0 && grouping == point)) return call.Refuse("The separators are not ones that numbers have.");
        if (grouping.Length > 0) text = text.Replace(grouping, "", StringComparison.Ordinal);
        if (point == "," && text.Contains('.', StringComparison.Ordinal)) return call.Refuse("The text is no number.");
        if (point == ",") text = text.Replace(',', '.');
        return FeelNumber.TryParse(text, out FeelNumber number) ? FeelValue.From(number) : call.Refuse("The text is no number.");
    }

    /// <summary>A separator: none where it is absent; null where it is not allowed.</summary>
    private static string? Separator(BuiltInCall call, int at, string allowed)
        => !call.Has(at) ? "" : call[at] is FeelValue.Text { Value.Length: 1 } text && allowed.Contains(text.Value, StringComparison.Ordinal) ? text.Value : null;

    private static FeelValue Range(BuiltInCall call)
    {
        string text = call.Text(0).Trim();
        call.Session.Step(1_000);
        if (text.Length is < 5 or > 1_000 || text[0] is not ('(' or '[' or ']') || text[^1] is not (')' or ']' or '[')) return call.Refuse("The text is no range.");
        bool lowClosed = text[0] == '[', highClosed = text[^1] == ']';
        string inner = text[1..^1].Trim();
        Expression? low = null, high = null;
        if (inner.StartsWith("..", StringComparison.Ordinal)) high = lowClosed ? null : Parse(inner[2..]);
        else if (inner.EndsWith("..", StringComparison.Ordinal)) low = highClosed ? null : Parse(inner[..^2]);
        else if (Parse(text) is Expression.Range range) (low, high) = (range.Low, range.High);
        if ((low is null && high is null) || !IsLiteral(low) || !IsLiteral(high)) return call.Refuse("The text is no range.");
        return Interpreter.Evaluate(new Expression.Range(low, lowClosed, high, highClosed), FeelScope.Empty, call.Session);
    }

    private static Expression? Parse(string text) => ExpressionParser.Parse(text, NameSet.Empty, new ProblemList(), limits: RangeLimits);

    private static bool IsLiteral(Expression? end) => end switch
    {
        null or Expression.Number or Expression.Text or Expression.Temporal => true,
        Expression.Negation negation => negation.Operand is Expression.Number,
        Expression.Call { Callee: Expression.Name { Value: "date" or "time" or "date and time" or "duration" } } call => call.Arguments.All(a => a is Expression.Text or Expression.Number),
        _ => false,
    };

    /// <summary>Whether two values are the same down to their representation: of one kind, and in the same zone.</summary>
    private static bool Same(FeelValue left, FeelValue right) => left.Equals(right);

    private static FeelValue.DateAndTime Now(TimeProvider clock)
    {
        DateTimeOffset now = clock.GetLocalNow();
        FeelZone zone = FeelZone.Offset((int)now.Offset.TotalSeconds);
        return new(new(now.Year, now.Month, now.Day), new(now.Hour, now.Minute, now.Second, (int)(now.Ticks % TimeSpan.TicksPerSecond * 100), zone));
    }
}
