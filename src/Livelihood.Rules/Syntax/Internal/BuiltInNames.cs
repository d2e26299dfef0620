namespace Livelihood.Rules.Syntax.Internal;

/// <summary>Lists the names that the language itself declares, so that those with spaces in them are always read as one.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 10.3.4 (functions), 10.3.2.5 (properties) and 7.3.2 (types).</remarks>
internal static class BuiltInNames
{
    /// <summary>The functions of FEEL.</summary>
    public static IReadOnlyList<string> Functions { get; } =
    [
        "date", "time", "date and time", "number", "string", "duration", "years and months duration",
        "not", "is",
        "substring", "string length", "upper case", "lower case", "substring before", "substring after", "replace", "contains", "starts with",
        "ends with", "matches", "split", "string join",
        "list contains", "count", "min", "max", "sum", "mean", "all", "any", "sublist", "append", "concatenate", "insert before", "remove",
        "list replace", "reverse", "index of", "union", "distinct values", "flatten", "product", "median", "stddev", "mode", "sort",
        "decimal", "floor", "ceiling", "round up", "round down", "round half up", "round half down", "abs", "modulo", "sqrt", "log", "exp", "odd", "even",
        "day of year", "day of week", "month of year", "week of year", "now", "today",
        "before", "after", "meets", "met by", "overlaps", "overlaps before", "overlaps after", "finishes", "finished by", "includes", "during",
        "starts", "started by", "coincides", "range",
        "context", "context put", "context merge", "get value", "get entries",
    ];

    /// <summary>What this library adds: age by the statutory rule, conversion between months and years, and the date that is evaluated for.</summary>
    public static IReadOnlyList<string> Additions { get; } = ["age at", "per month", "per year", "in region", "as of"];

    /// <summary>The properties of dates, times, durations and ranges.</summary>
    public static IReadOnlyList<string> Properties { get; } =
    [
        "year", "month", "day", "weekday", "hour", "minute", "second", "time offset", "timezone", "years", "months", "days", "hours", "minutes", "seconds",
        "start", "end", "start included", "end included",
    ];

    /// <summary>The types that <c>instance of</c> and function parameters may name.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "Any", "Null", "number", "string", "boolean", "date", "time", "date and time", "days and time duration", "dayTimeDuration",
        "years and months duration", "yearMonthDuration", "list", "context", "function", "range", "text",
    ];

    internal static NameTrie FunctionTrie { get; } = Trie(Functions.Concat(Additions));

    internal static NameTrie PropertyTrie { get; } = Trie(Properties);

    internal static NameTrie TypeTrie { get; } = Trie(Types);

    private static NameTrie Trie(IEnumerable<string> names)
    {
        var trie = new NameTrie();
        foreach (string name in names) trie.Add(name);
        return trie;
    }
}
