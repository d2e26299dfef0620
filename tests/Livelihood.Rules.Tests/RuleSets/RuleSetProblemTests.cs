using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.RuleSets;

/// <summary>Bad sets of rules: one report with every problem.</summary>
public sealed class RuleSetProblemTests
{
    [Fact]
    public void Parse_ofEverythingWrongAtOnce_listsAllOfIt()
    {
        const string bad = """
            { "kind": "livelihood/rules", "id": "bad", "version": "1",
              "inputs": {
                "income": { "type": "number", "scale": 2, "unit": "CNY/year" },
                "rent": { "type": "number", "scale": 2, "unit": "CNY/month" },
                "size": { "type": "nmber" },
                "item": { "type": "number" },
                "area": { "type": "category", "values": ["urban", "urban"] },
                "kind": { "type": "category" },
                "share": { "type": "number", "scale": 20 },
                "note": { "type": "text", "scale": 2 } },
              "children": { "members": { "age": { "type": "number" }, "income": { "type": "number", "unit": "CNY/" } } },
              "derive": {
                "unknown name": "incme > 5",
                "unit clash": "income > rent",
                "type clash": "income = \"a\"",
                "uses a broken one": "size > 3 and `",
                "first": "second + 1", "second": "third + 1", "third": "first + 1",
                "itself": "itself + 1",
                "needs a cycle": "first + 1",
                "income": "1",
                "not": "1",
                "reversed": "income in [5..1]",
                "no such day": "@\"2023-02-29\"",
                "nothing": "null",
                "other.thing": "1",
                "member.old": "1",
                "members.age": "3",
                "wrong": 5,
                "empty": "",
                "object": { "valeu": "1" } },
              "tables": { "tier": { "inputs": [ { "if": "incom" } ], "outputs": [ { "type": "text" } ], "rows": [ { "when": ["5"], "then": ["\"a\""] } ] } },
              "tests": [ { "name": "a", "given": { "incom": 1, "income": "x" }, "expect": { "a": 1 } }, { "name": "a", "given": {}, "expect": {} } ],
              "parameters": ["lines@1", "@"],
              "dervie": {} }
            """;
        string[] problems = Problems(bad);
        Assert.Equal(
        [
            "$.parameters[0]: The parameters were not given to the reader. Found \"lines@1\", expected no reference, since no parameters were given.",
            "$.parameters[1]: The text is not a reference to a document. Found \"@\", expected a reference such as \"lines@2026.2\".",
            "$.inputs.size.type: The value is not one of those allowed. Found \"nmber\", expected \"number\", \"category\", \"boolean\", \"text\", \"date\", \"date and time\", \"days duration\", \"months duration\" or \"region\". Did you mean \"number\"?",
            "$.inputs.area.values[1]: The code stands twice. Found \"urban\".",
            "$.inputs.kind: The key \"values\" is missing: a category lists its codes.",
            "$.inputs.share.scale: The number is out of range. Found 20, expected a whole number from 0 to 18.",
            "$.inputs.note.scale: Only a number has a scale. Found 2.",
            "$.children.members.income.unit: The text is not a unit. Found \"CNY/\", expected a unit such as \"CNY/month\".",
            "$.derive.wrong: The value has the wrong type. Found 5, expected an expression as text, or an object with \"value\".",
            "$.derive.empty: The text is empty. Expected text of at least one character.",
            "$.derive.object: The key \"value\" is missing.",
            "$.derive.object.valeu: The key \"valeu\" is not known here. Did you mean \"value\"?",
            "$.dervie: The key \"dervie\" is not known here. Expected \"basis\", \"children\", \"derive\", \"effective\", \"id\", \"inputs\", \"jurisdiction\", \"kind\", \"parameters\", \"tables\", \"tests\", \"title\" or \"version\".",
            "$.inputs.item: The name cannot be used in expressions. Found \"item\", expected a name that the language does not use itself.",
            "$.derive.income: The name \"income\" is declared already, at $.inputs.income.",
            "$.derive.not: The name cannot be used in expressions. Found \"not\", expected a name that the language does not use itself.",
            "$.derive['other.thing']: The part before the point is not a child table. Found \"other\", expected \"members\".",
            "$.derive['member.old']: The part before the point is not a child table. Found \"member\", expected \"members\". Did you mean \"members\"?",
            "$.derive['members.age']: The name \"age\" is declared already, at $.children.members.age.",
            "$.derive['uses a broken one']: The expression cannot be read at 1:14. Found `, expected an operand.",
            "$.derive.first: The name needs itself. Found first → second → third → first.",
            "$.derive.itself: The name needs itself. Found itself → itself.",
            "$.derive['unknown name']: A name that is not declared stands at 1:1. Found \"incme\". Did you mean \"income\"?",
            "$.derive['unit clash']: Numbers of different units meet at 1:1. Found CNY/year and CNY/month, expected one unit, which per month(...) or per year(...) makes.",
            "$.derive['type clash']: Values of different types are compared at 1:1. Found number with 2 decimals in CNY/year and text.",
            "$.derive.reversed: A range ends before it begins at 1:12.",
            "$.derive['no such day']: A date that does not exist is used at 1:1. Found \"2023-02-29\", expected a date such as 2026-07-01, a date and time such as 2026-07-01T08:30:00, or a duration such as P6M.",
            "$.derive.nothing: The definition has no type, since it is null for every row. Found \"null\".",
            "$.tables.tier.inputs[0].if: A name that is not declared stands at 1:1. Found \"incom\". Did you mean \"income\"?",
            "$.tests[0].given.incom: The name is not one of the inputs. Found \"incom\". Did you mean \"income\"?",
            "$.tests[0].given.income: The value has the wrong type. Found \"x\", expected a number.",
            "$.tests[1].expect: The test expects nothing. Found an object, expected at least one name.",
            "$.tests[1].name: The name \"a\" is that of another test, at $.tests[0].",
        ], problems);
    }

    [Fact]
    public void Parse_ofACycle_showsIt()
    {
        Assert.Equal(
            ["$.derive.a: The name needs itself. Found a → b → c → a."],
            Problems(Rules("\"a\": \"b + 1\", \"b\": \"c + 1\", \"c\": \"a + 1\", \"d\": \"a\"")));
        Assert.Equal(
            ["$.derive['members.a']: The name needs itself. Found members.a → total → members.a."],
            Problems(Rules("\"members.a\": \"total + 1\", \"total\": \"sum(members.a)\"")));
    }

    [Fact]
    public void Build_withFunctionsThatCannotBe_reportsThem()
    {
        static RuleFunction Function(string name, Types.RuleType result)
            => new() { Name = name, Parameters = [new RuleField { Name = "x", Type = new Types.RuleType.Nothing() }], Result = result, Evaluate = columns => columns[0] };
        var problems = new ProblemList();
        Assert.Null(new RuleSetBuilder("a").Function(Function("count", new Types.RuleType.Text())).Function(Function("f", new Types.RuleType.Number(null, Types.Unit.None))).TryBuild(problems));
        Assert.Equal(
        [
            "the host's functions: The name cannot be used in expressions. Found \"count\", expected a name that no function of the language has.",
            "the host's functions: No column holds what the function \"count\" declares for \"x\". Found null, expected a type of columns.",
            "the host's functions: No column holds what the function \"f\" declares for \"x\". Found null, expected a type of columns.",
            "the host's functions: No column holds what the function \"f\" declares for \"the result\". Found quotient, expected a type of columns.",
        ], problems.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Parse_ofNamesThatOnlyLookLikeACycle_isGood()
        => Assert.Equal([], Problems(Rules("\"age\": \"sum(members.age)\", \"members.twice\": \"age * 2\", \"twice\": \"sum(members.twice)\", \"b\": \"some b in members satisfies b.age > 1\"")));

    [Fact]
    public void Parse_ofTwoKeysOfOneName_reportsLineAndColumn()
        => Assert.StartsWith("(3,23): $.derive.a: ", Problems(Rules("\"a\": \"1\", \"a\": \"2\"")).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public void Parse_ofNaN_isAProblem(string number)
        => Assert.Contains("is not a JSON number", Problems($$"""{ "kind": "livelihood/rules", "id": "a", "version": {{number}} }""").Single(), StringComparison.Ordinal);

    [Fact]
    public void Parse_ofDeepNesting_isAProblemAndNoCrash()
    {
        string deep = new string('(', 100_000) + "1" + new string(')', 100_000);
        Assert.Single(Problems(Rules($"\"a\": \"{deep}\"")));
        Assert.Single(Problems(Rules($"\"a\": \"{string.Concat(Enumerable.Repeat("not(", 5_000))}true{new string(')', 5_000)}\"")));
        Assert.Single(Problems(Rules($"\"a\": \"1{string.Concat(Enumerable.Repeat(" + 1", 10_000))}\"")));
        Assert.NotEmpty(Problems(string.Concat(Enumerable.Repeat("[", 100_000))));
    }

    [Fact]
    public void Parse_ofAnExpressionOfTenMegabytes_isAProblem()
        => Assert.Single(Problems(Rules($"\"a\": \"{new string('1', 10_000_000)}\"")));

    [Fact]
    public void Parse_ofAParameterWhoseKeyIsNoInput_reportsTheKey()
    {
        ParameterSet lines = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "lines", "version": "1", "parameters": {
              "line": { "by": ["region", "area"], "values": [ { "region": "99", "area": "rural", "from": "2026-01-01", "value": 620 } ] } } }
            """);
        var problems = new ProblemList();
        Assert.Null(new RuleSetBuilder("a").Parameters(lines).Input("areas", new Types.RuleType.Text()).Input("region", new Types.RuleType.Text())
            .Define("a", "line > 5").TryBuild(problems));
        Assert.Equal(
        [
            "$.derive.a: The parameter \"line\" is looked up by \"region\", which has another type, where it stands at 1:1. Found text, expected a region.",
            "$.derive.a: The parameter \"line\" is looked up by a value that is not declared, where it stands at 1:1. Expected an input named \"area\". Did you mean \"areas\"?",
        ], problems.Problems.Select(p => p.ToString()));
    }

    private static string Rules(string derive)
        => "{ \"kind\": \"livelihood/rules\", \"id\": \"a\", \"version\": \"1\",\n\"children\": { \"members\": { \"age\": { \"type\": \"number\" } } },\n\"derive\": { " + derive + " } }";

    private static string[] Problems(string json)
    {
        try
        {
            RuleSet.Parse(json);
            return [];
        }
        catch (DocumentException bad)
        {
            return [.. bad.Problems.Select(p => p.ToString())];
        }
    }
}
