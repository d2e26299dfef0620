using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Gives the entries of contexts and the properties of temporal values and ranges.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.2.13.4 and table 65.</remarks>
internal static class Properties
{
    public static FeelValue Of(FeelValue source, string field, FeelSession session, TextSpan span)
    {
        switch (source)
        {
            case FeelValue.Null:
                return source;
            case FeelValue.List list:
                FeelValue[] items = new FeelValue[list.Items.Count];
                session.Step(items.Length);
                for (int i = 0; i < items.Length; i++) items[i] = list.Items[i] is FeelValue.List ? FeelValue.Nothing : Of(list.Items[i], field, session, span);
                return session.List(items);
            case FeelValue.Context context:
                return context.TryGet(field, out FeelValue? entry) ? entry : session.Refuse($"The context has no entry {field}.", span);
            case FeelValue.Range range:
                return Of(range, field) ?? session.Refuse($"A range has no property {field}.", span);
            default:
                return Temporal(source, field) ?? session.Refuse($"{Kinds.Of(source)} has no property {field}.", span);
        }
    }

    private static FeelValue? Of(FeelValue.Range range, string field) => field switch
    {
        "start" => range.Low ?? FeelValue.Nothing,
        "end" => range.High ?? FeelValue.Nothing,
        "start included" => FeelValue.From(range.LowClosed),
        "end included" => FeelValue.From(range.HighClosed),
        _ => null,
    };

    private static FeelValue? Temporal(FeelValue source, string field) => source switch
    {
        FeelValue.Date date => Of(date, field),
        FeelValue.Time time => Of(time, field, Instants.Offset(time)),
        FeelValue.DateAndTime both => Of(both.Day, field) ?? Of(both.TimeOfDay, field, Instants.Offset(both)),
        FeelValue.YearsMonths months => field switch
        {
            "years" => Number(months.Months / 12),
            "months" => Number(months.Months % 12),
            _ => null,
        },
        FeelValue.DaysTime days => Of(days.Nanoseconds, field),
        _ => null,
    };

    private static FeelValue? Of(FeelValue.Date date, string field) => field switch
    {
        "year" => Number(date.Year),
        "month" => Number(date.Month),
        "day" => Number(date.Day),
        "weekday" => Number(Calendar.Weekday(date)),
        _ => null,
    };

    private static FeelValue? Of(FeelValue.Time time, string field, int? offset) => field switch
    {
        "hour" => Number(time.Hour),
        "minute" => Number(time.Minute),
        "second" => Number(time.Second),
        "time offset" => offset is { } known ? new FeelValue.DaysTime((Int128)known * Instants.Second) : FeelValue.Nothing,
        "timezone" => FeelValue.From(time.Zone?.Name),
        _ => null,
    };

    private static FeelValue? Of(Int128 nanoseconds, string field)
    {
        Int128 seconds = nanoseconds / Instants.Second;
        return field switch
        {
            "days" => Number(seconds / Instants.Day),
            "hours" => Number(seconds / 3600 % 24),
            "minutes" => Number(seconds / 60 % 60),
            "seconds" => FeelValue.From(FeelNumber.Of(nanoseconds % (60 * (Int128)Instants.Second), 9)),
            _ => null,
        };
    }

    private static FeelValue Number(Int128 value) => FeelValue.From(FeelNumber.Of(value));
}
