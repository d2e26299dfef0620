using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Tells the type of a column that nobody declared: from the keys of parameters by its name, else from its values.</summary>
internal static class TypeGuess
{
    /// <summary>The type of a column of texts as a CSV file has them.</summary>
    /// <remarks>
    /// A key of a parameter has that key's type. Else, where all values are so: whole or decimal numbers without leading zeros, as many decimals as the longest
    /// has; dates, whether they exist or not; <c>true</c> and <c>false</c>. Else, and where there is no value, text.
    /// </remarks>
    public static RuleType Of(TextColumn column, IReadOnlyList<ParameterSet> parameters)
    {
        if (parameters.SelectMany(set => set.Keys).FirstOrDefault(key => key.Name == column.Name) is { } key)
            return key.IsRegion ? new RuleType.Region() : new RuleType.Category(key.Values);
        string[] values = [.. Enumerable.Range(0, column.Dictionary.Count).Select(code => column.Dictionary[code].Trim()).Where(text => text.Length > 0)];
        if (values.Length == 0) return new RuleType.Text();
        if (Array.TrueForAll(values, IsDate)) return new RuleType.Date();
        if (Array.TrueForAll(values, text => text is "true" or "false")) return new RuleType.Boolean();
        return Array.TrueForAll(values, IsNumber) ? new RuleType.Number(values.Max(text => FixedPoint.Parse(text).Scale), Unit.None) : new RuleType.Text();
    }

    // A day that does not exist, such as 2023-02-29, is a faulty date and no reason to take the column for text.
    private static bool IsDate(string text)
        => text.Length == 10 && text[4] == '-' && text[7] == '-' && text.Where((_, at) => at is not (4 or 7)).All(char.IsAsciiDigit);

    // Digits after a leading zero are a code, such as that of a region, and no quantity.
    private static bool IsNumber(string text)
        => FixedPoint.TryParse(text).IsValue && !(text.TrimStart('-', '+') is ['0', >= '0' and <= '9', ..]);
}
