using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Puts what tests give into a table with one row per test.</summary>
internal static class TestTable
{
    private const int SecondsScale = 6;

    public static Table Of(RuleSet rules, IReadOnlyList<RuleTest> tests)
    {
        var table = Rows("tests", rules.Inputs, [.. tests.Select(t => t.Given)]);
        foreach (RuleChild child in rules.Children)
        {
            var rows = new List<IReadOnlyDictionary<string, RuleTestValue>>();
            int[] offsets = new int[tests.Count + 1];
            for (int i = 0; i < tests.Count; i++)
            {
                if (tests[i].Rows.TryGetValue(child.Name, out var given)) rows.AddRange(given);
                offsets[i + 1] = rows.Count;
            }

            table = table.WithChild(ChildTable.FromOffsets(child.Name, Rows(child.Name, child.Fields, rows), offsets));
        }

        return table;
    }

    // A table without columns has no rows, so the number of tests stands in a column of its own, which no rule can name.
    private static Table Rows(string name, IReadOnlyList<RuleField> fields, List<IReadOnlyDictionary<string, RuleTestValue>> rows)
    {
        var number = new NumberColumnBuilder("#", 0, rows.Count);
        for (int i = 0; i < rows.Count; i++) number.AppendUnits(i);
        return Table.Create(name, fields.Select(f => Column(f, rows)).Append(number.Build()));
    }

    private static Column Column(RuleField field, List<IReadOnlyDictionary<string, RuleTestValue>> rows)
    {
        ColumnBuilder builder = field.Type switch
        {
            RuleType.Number number => new NumberColumnBuilder(field.Name, number.Scale!.Value),
            RuleType.DaysDuration => new NumberColumnBuilder(field.Name, SecondsScale),
            RuleType.MonthsDuration => new NumberColumnBuilder(field.Name, 0),
            RuleType.Boolean => new BooleanColumnBuilder(field.Name),
            RuleType.Date => new DateColumnBuilder(field.Name),
            RuleType.Category category => new CategoryColumnBuilder(field.Name, category.Values),
            _ => new TextColumnBuilder(field.Name),
        };
        foreach (IReadOnlyDictionary<string, RuleTestValue> row in rows)
        {
            switch (row.GetValueOrDefault(field.Name))
            {
                case RuleTestValue.Known known: Append(builder, field.Type, known.Text); break;
                case RuleTestValue.Missing missing: builder.AppendMissing(missing.Reason); break;
                default: builder.AppendMissing(MissingReason.NotProvided); break;
            }
        }

        return builder.Build();
    }

    private static void Append(ColumnBuilder builder, RuleType type, string text)
    {
        switch (builder)
        {
            case NumberColumnBuilder numbers: numbers.AppendUnits(TestValueText.Bits(type, text)); break;
            case BooleanColumnBuilder truths: truths.Append(text == "true"); break;
            case DateColumnBuilder dates: dates.Append(DateOnly.FromDayNumber((int)TestValueText.Bits(type, text))); break;
            case CategoryColumnBuilder categories: categories.Append(text); break;
            case TextColumnBuilder texts: texts.Append(text); break;
        }
    }
}
