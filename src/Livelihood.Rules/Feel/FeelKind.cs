namespace Livelihood.Rules.Feel;

/// <summary>Names the kinds of values of DMN's expression language.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.2.3.</remarks>
public enum FeelKind
{
    /// <summary>The value that is not there.</summary>
    Null,

    /// <summary><c>boolean</c>.</summary>
    Truth,

    /// <summary><c>number</c>, decimal.</summary>
    Number,

    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>date</c>.</summary>
    Date,

    /// <summary><c>time</c>.</summary>
    Time,

    /// <summary><c>date and time</c>.</summary>
    DateAndTime,

    /// <summary><c>years and months duration</c>.</summary>
    YearsMonths,

    /// <summary><c>days and time duration</c>.</summary>
    DaysTime,

    /// <summary><c>list</c>.</summary>
    List,

    /// <summary><c>context</c>.</summary>
    Context,

    /// <summary><c>range</c>.</summary>
    Range,

    /// <summary>A function: built in, written in the expression, or a business knowledge model.</summary>
    Function,
}
