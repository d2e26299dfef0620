namespace Livelihood.Rules.Checking.Internal;

/// <summary>How the rows of a child table become one value.</summary>
internal enum Aggregate
{
    /// <summary>The number of rows, a whole number.</summary>
    Count,

    /// <summary>The sum; unknown where a value is missing.</summary>
    Sum,

    /// <summary>The least value; of numbers, dates, durations.</summary>
    Min,

    /// <summary>The greatest value; of numbers, dates, durations.</summary>
    Max,

    /// <summary>The mean, an exact quotient.</summary>
    Mean,

    /// <summary>True where a row is true; else unknown where a row is unknown; else false.</summary>
    Any,

    /// <summary>False where a row is false; else unknown where a row is unknown; else true.</summary>
    All,
}
