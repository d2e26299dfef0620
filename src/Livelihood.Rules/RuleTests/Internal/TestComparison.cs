using System.Globalization;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Compares what the rules gave for one test with what it expects.</summary>
internal static class TestComparison
{
    public static IReadOnlyList<RuleTestDifference> Of(RuleTest test, int row, RuleResult result, RuleProbes probes)
    {
        var differences = new List<RuleTestDifference>();
        foreach ((string name, RuleTestExpectation expected) in test.Expected)
        {
            TypedNode definition = probes.Definitions[name];
            if (!expected.PerRow)
            {
                Compare(name, name, definition.Type, expected.Values[0], row, null, result.Table, result, probes, differences);
                continue;
            }

            string child = probes.Children[definition.Level - 1].Name;
            ChildTable rows = result.Table.Children[child];
            int first = rows.RowsOf(row).Start.Value;
            for (int i = 0; i < expected.Values.Count; i++)
                Compare(name, name[(child.Length + 1)..], definition.Type, expected.Values[i], first + i, i + 1, rows.Rows, result, probes, differences);
        }

        return differences;
    }

    private static void Compare(
        string name, string column, RuleType type, RuleTestValue expected, int row, int? shown, Table table, RuleResult result, RuleProbes probes, List<RuleTestDifference> differences)
    {
        if (type is RuleType.Number { Scale: null }) column = probes.RoundedColumn(name, Decimals(expected));
        string? actual = Text(type, table[column], row);
        IReadOnlyList<MissingCause> causes = actual is null ? result.Causes(row, name) : [];
        string[] inputs = [.. causes.Where(c => c.Kind == MissingCauseKind.Input).Select(Named).Distinct(StringComparer.Ordinal)];
        bool same = expected switch
        {
            RuleTestValue.Known known => actual is not null && Same(type, known.Text, actual),
            RuleTestValue.Unknown { Because: { } because } => actual is null && because.ToHashSet(StringComparer.Ordinal).SetEquals(inputs),
            RuleTestValue.Unknown => actual is null,
            _ => false,
        };
        if (!same) differences.Add(new RuleTestDifference(name, shown, expected is RuleTestValue.Known wanted ? Shown(type, wanted.Text) : expected.ToString()!, actual is null ? Unknown(causes) : Shown(type, actual), inputs));
    }

    /// <summary>The decimals at which a quotient is compared: those that the test writes.</summary>
    public static int Decimals(RuleTestValue expected) => expected is RuleTestValue.Known { Type: RuleType.Number } known ? FixedPoint.Parse(known.Text).Scale : 0;

    private static bool Same(RuleType type, string expected, string actual) => type switch
    {
        RuleType.Number => FixedPoint.Parse(expected) == FixedPoint.Parse(actual),
        RuleType.DateTime or RuleType.DaysDuration or RuleType.MonthsDuration => TestValueText.Bits(type, expected) == TestValueText.Bits(type, actual),
        _ => string.Equals(expected, actual, StringComparison.Ordinal),
    };

    private static string? Text(RuleType type, Column column, int row)
    {
        if (column.IsMissing(row)) return null;
        return (type, column) switch
        {
            (RuleType.DaysDuration, NumberColumn number) => DurationText.Days(number.Values[row]),
            (RuleType.MonthsDuration, NumberColumn number) => DurationText.Months(number.Values[row]),
            (_, BooleanColumn truth) => truth.Values[row] ? "true" : "false",
            (_, DateColumn date) => DateOnly.FromDayNumber(date.Days[row]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => column.FormatAt(row),
        };
    }

    private static string Shown(RuleType type, string text) => type is RuleType.Text or RuleType.Category or RuleType.Region ? Quoted.Text(text) : text;

    private static string Unknown(IReadOnlyList<MissingCause> causes)
    {
        if (causes.Count == 0) return "unknown";
        IEnumerable<string> reasons = causes.Select(c => c.Kind switch
        {
            MissingCauseKind.Input => Named(c),
            MissingCauseKind.Fault => $"{Named(c)} ({FaultWords.Of(c.Fault!.Value)})",
            _ => "a value of " + Named(c),
        });
        return "unknown, for want of " + string.Join(", ", reasons.Distinct(StringComparer.Ordinal));
    }

    private static string Named(MissingCause cause) => cause.Child is null ? cause.Name : cause.Child + "." + cause.Name;
}
