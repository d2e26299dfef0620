namespace Livelihood.Rules.Feel.Internal;

/// <summary>Names kinds for messages, which never show a value itself.</summary>
internal static class Kinds
{
    public static string Of(FeelValue value) => value.Kind switch
    {
        FeelKind.Null => "null",
        FeelKind.Truth => "a boolean",
        FeelKind.Number => "a number",
        FeelKind.Text => "a string",
        FeelKind.Date => "a date",
        FeelKind.Time => "a time",
        FeelKind.DateAndTime => "a date and time",
        FeelKind.YearsMonths => "a years and months duration",
        FeelKind.DaysTime => "a days and time duration",
        FeelKind.List => "a list",
        FeelKind.Context => "a context",
        FeelKind.Range => "a range",
        _ => "a function",
    };
}
