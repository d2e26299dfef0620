using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Reads the tables of <see cref="RuleTestGrid"/>.</summary>
internal sealed class GridReader(RuleSet rules, ProblemList problems)
{
    private readonly TestNames _names = TestNames.Of(rules.Inputs, rules.Children, rules.Compiled);

    public IReadOnlyList<RuleTest> Read(Table grid, IReadOnlyDictionary<string, Table> rows)
    {
        if (!grid.TryGetColumn(RuleTestGrid.NameColumn, out Column? names))
        {
            problems.Add(grid.Name, "The column that names the tests is missing.", expected: Quoted.Text(RuleTestGrid.NameColumn));
            return [];
        }

        foreach (Column column in grid.Columns) CheckColumn(grid, column.Name);
        var tests = new List<RuleTest>(grid.RowCount);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < grid.RowCount; row++)
        {
            int before = problems.Reported;
            string name = names.FormatAt(row) ?? "";
            if (name.Length == 0) Report(grid, row, names.Name, "The test has no name.");
            else if (!known.TryAdd(name, row)) Report(grid, row, names.Name, $"The name is that of another test, in row {known[name] + 1}.", name);
            RuleTest test = Read(grid, row, name);
            tests.Add(problems.Reported == before ? test : test with { Name = "" });
        }

        RuleTest[] all = [.. tests];
        foreach ((string child, Table table) in rows) ReadRows(child, table, known, all);
        return [.. all.Where(t => t.Name.Length > 0)];
    }

    private void CheckColumn(Table grid, string column)
    {
        if (column is RuleTestGrid.NameColumn or RuleTestGrid.DateColumn || _names.Inputs.ContainsKey(column)) return;
        if (_names.Results!.TryGetValue(column, out (RuleType Type, string? Child) result))
        {
            if (result.Child is not null) problems.Add(grid.Name, $"The column {Quoted.Text(column)} is about rows, of which a grid cannot say what is expected.");
            return;
        }

        problems.Add(grid.Name, "The column is neither an input nor a result of the rules.", Quoted.Text(column),
            didYouMean: Spelling.Nearest(column, _names.Inputs.Keys.Concat(_names.Results.Keys)));
    }

    private RuleTest Read(Table grid, int row, string name)
    {
        var given = new Dictionary<string, RuleTestValue>(StringComparer.Ordinal);
        var expected = new Dictionary<string, RuleTestExpectation>(StringComparer.Ordinal);
        DateOnly? asOf = null;
        foreach (Column column in grid.Columns)
        {
            if (column.Name == RuleTestGrid.NameColumn || column.FormatAt(row) is not { Length: > 0 } text) continue;
            if (column.Name == RuleTestGrid.DateColumn)
            {
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) asOf = date;
                else Report(grid, row, column.Name, "The text is not a date.", text, "a date such as 2026-07-01");
            }
            else if (_names.Inputs.TryGetValue(column.Name, out RuleType? type))
            {
                if (Value(grid, row, column.Name, type, text) is { } value) given[column.Name] = value;
            }
            else if (_names.Results!.TryGetValue(column.Name, out (RuleType Type, string? Child) result) && result.Child is null)
            {
                RuleTestValue? value = text == RuleTestGrid.Unknown ? new RuleTestValue.Unknown(null) : Value(grid, row, column.Name, result.Type, text);
                if (value is not null) expected[column.Name] = new RuleTestExpectation([value], false);
            }
        }

        return new RuleTest { Name = name, AsOf = asOf, Given = given, Expected = expected, Path = string.Create(CultureInfo.InvariantCulture, $"{grid.Name}, row {row + 1}") };
    }

    private void ReadRows(string child, Table table, Dictionary<string, int> tests, RuleTest[] all)
    {
        if (!_names.Children.TryGetValue(child, out IReadOnlyDictionary<string, RuleType>? fields))
        {
            problems.Add(table.Name, "The rows belong to a child table that the rules do not have.", Quoted.Text(child), didYouMean: Spelling.Nearest(child, _names.Children.Keys));
            return;
        }

        if (!table.TryGetColumn(RuleTestGrid.NameColumn, out Column? names))
        {
            problems.Add(table.Name, "The column that names the tests is missing.", expected: Quoted.Text(RuleTestGrid.NameColumn));
            return;
        }

        foreach (Column column in table.Columns)
        {
            if (column.Name != RuleTestGrid.NameColumn && !fields.ContainsKey(column.Name))
                problems.Add(table.Name, $"The column is not a field of {Quoted.Text(child)}.", Quoted.Text(column.Name), didYouMean: Spelling.Nearest(column.Name, fields.Keys));
        }

        var rowsOf = new List<IReadOnlyDictionary<string, RuleTestValue>>[all.Length];
        for (int row = 0; row < table.RowCount; row++)
        {
            string name = names.FormatAt(row) ?? "";
            if (!tests.TryGetValue(name, out int test))
            {
                Report(table, row, names.Name, "There is no test of this name.", name);
                continue;
            }

            var values = new Dictionary<string, RuleTestValue>(StringComparer.Ordinal);
            int before = problems.Reported;
            foreach (Column column in table.Columns)
            {
                if (fields.TryGetValue(column.Name, out RuleType? type) && column.FormatAt(row) is { Length: > 0 } text && Value(table, row, column.Name, type, text) is { } value)
                    values[column.Name] = value;
            }

            (rowsOf[test] ??= []).Add(values);
            if (problems.Reported != before) all[test] = all[test] with { Name = "" };
        }

        for (int i = 0; i < all.Length; i++)
            if (rowsOf[i] is { } rows) all[i] = all[i] with { Rows = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, RuleTestValue>>>(all[i].Rows) { [child] = rows } };
    }

    private RuleTestValue.Known? Value(Table table, int row, string column, RuleType type, string text)
    {
        if (TestValueText.Fault(type, text) is not { } expected) return new RuleTestValue.Known(text, type);
        Report(table, row, column, "The value is not of its type.", text, expected);
        return null;
    }

    private void Report(Table table, int row, string column, string message, string? found = null, string? expected = null)
        => problems.Add(string.Create(CultureInfo.InvariantCulture, $"{table.Name}, row {row + 1}, {column}"), message, found is null ? null : Quoted.Text(found), expected);
}
