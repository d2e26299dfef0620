namespace Livelihood.Rules.Checking.Internal;

/// <summary>What an <see cref="OperationNode"/> does; the types of its operands say which of several meanings is meant.</summary>
/// <remarks>Unless said otherwise a missing operand makes the result missing. There is no NotEqual, Greater, GreaterOrEqual: the checker swaps and negates.</remarks>
internal enum Operation
{
    // Truth, three-valued (Kleene)
    Not,
    And,
    Or,

    /// <summary>condition, then, else: the branch's value; missing where the condition is unknown, except where both branches have the same value.</summary>
    If,

    /// <summary>Whether the operand is missing; never missing itself.</summary>
    IsMissing,

    // Comparisons: operands of one kind (numbers of any scale and quotients; texts; dates; ...), a truth value
    Equal,
    Less,
    LessOrEqual,

    // Numbers: scales add up (Multiply), align (Add, Subtract) or give a quotient (Divide; missing where the divisor is 0)
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary>base, exponent; the exponent is a whole constant from -64 to 64.</summary>
    Power,
    Absolute,

    /// <summary>dividend, divisor: the remainder with the divisor's sign; missing where the divisor is 0.</summary>
    Modulo,

    /// <summary>value: rounded to the scale of the node's type; one operation per direction, as in <see cref="Core.Numbers.Rounding"/>.</summary>
    RoundHalfEven,
    RoundHalfUp,
    RoundHalfDown,
    RoundUp,
    RoundDown,
    RoundFloor,
    RoundCeiling,

    /// <summary>The least or greatest of two or more operands of one kind.</summary>
    Least,
    Greatest,

    // Dates, date-times and durations: + and - use Add, Subtract, Negate; duration * and / number use Multiply, Divide
    Year,
    Month,
    Day,
    Weekday,
    Hour,
    Minute,
    Second,

    /// <summary>The parts of a days duration: days, hours 0..23, minutes, seconds; of a months duration: years, months 0..11.</summary>
    DurationDays,
    DurationHours,
    DurationMinutes,
    DurationSeconds,
    DurationYears,
    DurationMonths,

    /// <summary>from, to: whole months between two dates, negative where to lies before from.</summary>
    MonthsBetween,

    /// <summary>born, at: completed years of life by the statutory rule.</summary>
    AgeAt,

    /// <summary>year, month, day: the date; missing where there is none.</summary>
    DateOf,

    /// <summary>date-time: its date. date: itself.</summary>
    DatePart,

    /// <summary>date: the date-time at its midnight; date, hour, minute, second: that time of the day.</summary>
    DateTimeOf,
    DayOfYear,
    WeekOfYear,

    // Texts
    Concatenate,
    Length,
    Contains,
    StartsWith,
    EndsWith,
    Matches,
    UpperCase,
    LowerCase,
    Trim,

    /// <summary>text, start, length?: by Unicode code points, from 1, from -1 at the end.</summary>
    Substring,
    SubstringBefore,
    SubstringAfter,
    Replace,

    /// <summary>A category, region, number or date as text.</summary>
    TextOf,

    // Regions
    /// <summary>region, ancestor constant: whether the region is the ancestor or lies in it.</summary>
    RegionWithin,
}
