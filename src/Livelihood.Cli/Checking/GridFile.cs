using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds;
using Livelihood.Feeds.Csv;
using Livelihood.Rules;
using Livelihood.Rules.RuleTests;

namespace Livelihood.Cli.Checking;

/// <summary>Reads tests from CSV files: a grid with one row per test, and a file of rows per child table.</summary>
internal static class GridFile
{
    /// <summary>Reads the tests for rules; every problem of every file goes to the list.</summary>
    public static IReadOnlyList<RuleTest> Read(RuleSet rules, CheckRequest request, ProblemList problems)
    {
        if (request.Grid is null) return [];
        Table? grid = Read(request.Grid, problems);
        var rows = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach ((string child, string file) in request.GridRows)
            if (Read(file, problems) is { } table) rows[child] = table;
        return grid is null || problems.Count > 0 ? [] : RuleTestGrid.Read(rules, grid, problems, rows);
    }

    private static Table? Read(string file, ProblemList problems)
    {
        try
        {
            CsvReadResult read = CsvTable.Read(file, new CsvReadOptions { TableName = file });
            foreach (RejectedRow row in read.Rejected) problems.Add(new Problem { Source = file, Path = "rows", Message = $"A row cannot be read: {row}." });
            return read.Table;
        }
        catch (DocumentException fault)
        {
            foreach (Problem problem in fault.Problems) problems.Add(problem);
            return null;
        }
    }
}
