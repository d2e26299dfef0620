using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.RuleTests;

namespace Livelihood.Rules.Tests.RuleSets;

/// <summary>Tests that documents carry, or that a grid holds, are run and say in words what differs.</summary>
public sealed class RuleTestRunTests
{
    private const string Given = """ "given": { "income": 12000, "area": "rural", "members": [ { "age": 70 }, { "age": 10 } ] } """;

    [Fact]
    public void Run_ofTestsThatHold_passes()
    {
        RuleTestReport report = Run($$"""
            { "name": "a", {{Given}}, "expect": { "size": 2, "per head": 500.00, "members.dependent": [true, true], "tier": "poor", "wait": "P1Y3M", "since": "2025-04-01" } },
            { "name": "thirds", "given": { "income": 100, "members": [ {}, {}, {} ] }, "expect": { "per head": 2.778, "tier": "poor", "members.dependent": [null, null, null] } },
            { "name": "unknown", "given": { "area": "rural", "members": [ { "age": { "missing": "Stale" } } ] },
              "expect": { "tier": { "unknown": ["income"] }, "members.dependent": [ { "unknown": ["members.age"] } ], "per head": null } },
            { "name": "no members", "given": { "income": 5 }, "expect": { "size": 0, "per head": null } }
            """);
        Assert.Equal("4 passed, 0 failed", report.ToString());
    }

    [Fact]
    public void Run_ofTestsThatFail_saysWhatDiffers()
    {
        RuleTestReport report = Run($$"""
            { "name": "wrong", {{Given}}, "expect": { "size": 3, "per head": 500.01, "members.dependent": [true, false], "tier": "none", "wait": "P1Y2M", "since": "2025-04-02" } },
            { "name": "not unknown", {{Given}}, "expect": { "tier": null } },
            { "name": "not known", "given": { "area": "rural", "members": [ { } ] }, "expect": { "tier": "poor", "members.dependent": [true] } },
            { "name": "other cause", "given": { "area": "rural", "members": [ {} ] }, "expect": { "tier": { "unknown": ["area"] } } }
            """);
        Assert.Equal(
            """
            0 passed, 4 failed
            wrong: failed
              size: expected 3, but it is 2.
              per head: expected 500.01, but it is 500.00.
              members.dependent (row 2): expected false, but it is true.
              tier: expected "none", but it is "poor".
              wait: expected P1Y2M, but it is P1Y3M.
              since: expected 2025-04-02, but it is 2025-04-01.
            not unknown: failed
              tier: expected unknown, but it is "poor".
            not known: failed
              tier: expected "poor", but it is unknown, for want of income.
              members.dependent (row 1): expected true, but it is unknown, for want of members.age.
            other cause: failed
              tier: expected unknown, for want of area, but it is unknown, for want of income.
            """, report.ToString());
        Assert.Equal(["income"], report.Results[2].Differences[0].MissingInputs);
    }

    [Fact]
    public void Run_ofSomeTests_saysWhatNoneReaches()
    {
        RuleTestReport report = Run($$"""{ "name": "a", {{Given}}, "expect": { "tier": "poor" } }""");
        Assert.Equal(
            [
                "members.dependent: no test expects it or anything that needs it.", "wait: no test expects it or anything that needs it.",
                "since: no test expects it or anything that needs it.", "answer: no test expects it or anything that needs it.",
                "tier: no test reaches row 2 (middle).", "tier: no test reaches row 3.",
                "answer: no test reaches \"else\" (if size > 1 then 1 else 2).",
            ], report.Unreached.Select(u => u.ToString()));
    }

    [Fact]
    public void Run_ofEnoughTests_leavesNothingUnreached()
    {
        RuleTestReport report = Run($$"""
            { "name": "a", {{Given}}, "expect": { "tier": "poor", "wait": "P1Y3M", "since": "2025-04-01", "members.dependent": [true, true], "answer": 1 } },
            { "name": "b", "given": { "income": 24000, "members": [ { "age": 70 } ] }, "expect": { "tier": "none", "answer": 2 } },
            { "name": "c", "given": { "income": 12000, "members": [ { "age": 70 } ] }, "expect": { "tier": "near" } }
            """);
        Assert.Equal("3 passed, 0 failed", report.ToString());
        Assert.Empty(report.Unreached);
    }

    [Fact]
    public void Run_ofRulesThatDependOnTheDay_usesTheDayOfEachTest()
    {
        ParameterSet lines = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": { "line": { "values": [
              { "from": "2025-01-01", "to": "2025-12-31", "value": 600 }, { "from": "2026-01-01", "value": 620 } ] } } }
            """);
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "r", "version": "1", "parameters": ["lines@1"], "inputs": { "x": { "type": "number" } }, "derive": { "poor": "x < line" },
              "tests": [ { "name": "then", "asOf": "2025-06-01", "given": { "x": 610 }, "expect": { "poor": false } },
                         { "name": "now", "asOf": "2026-06-01", "given": { "x": 610 }, "expect": { "poor": true } },
                         { "name": "any", "given": { "x": 700 }, "expect": { "poor": false } } ] }
            """, [lines]);
        var missing = Assert.Throws<ArgumentException>(() => RuleTestRun.Run(rules));
        Assert.Contains("the test \"any\" states none", missing.Message, StringComparison.Ordinal);
        Assert.Equal(3, RuleTestRun.Run(rules, new RuleTestOptions { AsOf = new DateOnly(2026, 1, 1) }).Passed);
    }

    [Fact]
    public void Read_ofAGrid_givesTests()
    {
        RuleSet rules = Rules("");
        var grid = Table.Create("grid.csv", TextColumn.From("test", "a", "b", "c"), TextColumn.From("income", "12000", "", "24000.00"), TextColumn.From("area", "rural", "urban", ""),
            TextColumn.From("tier", "poor", "unknown", "none"), TextColumn.From("per head", "500", "", "2000"));
        var members = Table.Create("members.csv", TextColumn.From("test", "a", "b", "a", "c"), TextColumn.From("age", "70", "5", "", "30"));
        var problems = new ProblemList();
        IReadOnlyList<RuleTest> tests = RuleTestGrid.Read(rules, grid, problems, new Dictionary<string, Table> { ["members"] = members });
        Assert.Equal([], problems.Problems);
        Assert.Equal("3 passed, 0 failed", RuleTestRun.Run(rules, new RuleTestOptions { Tests = tests }).ToString());
    }

    [Fact]
    public void Read_ofABadGrid_reportsEveryCell()
    {
        var grid = Table.Create("grid.csv", TextColumn.From("test", "a", "a", ""), TextColumn.From("incme", "1", "2", "3"), TextColumn.From("income", "1", "x", "0.001"),
            TextColumn.From("as of", "2023-02-29", "", ""), TextColumn.From("tier", "por", "", ""), TextColumn.From("members.dependent", "", "", ""));
        var members = Table.Create("members.csv", TextColumn.From("test", "z"), TextColumn.From("aeg", "1"));
        var problems = new ProblemList();
        Assert.Empty(RuleTestGrid.Read(Rules(""), grid, problems, new Dictionary<string, Table> { ["members"] = members, ["cars"] = members }));
        Assert.Equal(
            [
                "grid.csv: The column is neither an input nor a result of the rules. Found \"incme\". Did you mean \"income\"?",
                "grid.csv: The column \"members.dependent\" is about rows, of which a grid cannot say what is expected.",
                "grid.csv, row 1, as of: The text is not a date. Found \"2023-02-29\", expected a date such as 2026-07-01.",
                "grid.csv, row 1, tier: The value is not of its type. Found \"por\", expected \"poor\", \"near\" or \"none\".",
                "grid.csv, row 2, test: The name is that of another test, in row 1. Found \"a\".",
                "grid.csv, row 2, income: The value is not of its type. Found \"x\", expected a number, without an exponent.",
                "grid.csv, row 3, test: The test has no name.",
                "grid.csv, row 3, income: The value is not of its type. Found \"0.001\", expected a number with at most 2 decimals.",
                "members.csv: The column is not a field of \"members\". Found \"aeg\". Did you mean \"age\"?",
                "members.csv, row 1, test: There is no test of this name. Found \"z\".",
                "members.csv: The rows belong to a child table that the rules do not have. Found \"cars\".",
            ], problems.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Run_ofTestsMadeInCodeThatDoNotFit_throwsWithEachFault()
    {
        var test = new RuleTest
        {
            Name = "a", Given = new Dictionary<string, RuleTestValue> { ["incme"] = new RuleTestValue.Known("1", new Types.RuleType.Text()) },
            Expected = new Dictionary<string, RuleTestExpectation> { ["tier"] = new([new RuleTestValue.Known("x", new Types.RuleType.Text())], false), ["no"] = new([], false) },
        };
        var bad = Assert.Throws<ArgumentException>(() => RuleTestRun.Run(Rules(""), new RuleTestOptions { Tests = [test] }));
        Assert.StartsWith("The tests do not fit the rules: a: \"incme\" is no input; a: \"tier\" cannot be x; a: \"no\" is no result.", bad.Message, StringComparison.Ordinal);
    }

    private static RuleTestReport Run(string tests) => RuleTestRun.Run(Rules(tests));

    private static RuleSet Rules(string tests) => RuleSet.Parse($$"""
        { "kind": "livelihood/rules", "id": "r", "version": "1",
          "inputs": { "income": { "type": "number", "scale": 2 }, "area": { "type": "category", "values": ["urban", "rural"] } },
          "children": { "members": { "age": { "type": "number" } } },
          "derive": { "size": "count(members)", "per head": "income / 12 / size", "members.dependent": "age < 16 or age >= 60",
            "wait": "@\"P1Y\" + @\"P3M\" * (if size > 100 then 1 else 1)", "since": "@\"2025-04-01\"", "answer": "if size > 1 then 1 else 2" },
          "tables": { "tier": { "hitPolicy": "first", "inputs": [ { "if": "per head" } ], "outputs": [ { "values": ["poor", "near", "none"] } ],
            "rows": [ { "when": ["<= 500"], "then": ["\"poor\""] }, { "id": "middle", "when": ["<= 1000"], "then": ["\"near\""] }, { "when": ["-"], "then": ["\"none\""] } ] } },
          "tests": [ {{tests}} ] }
        """);
}
