using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.RuleTests;
using Livelihood.Rules.Tests.Checking;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.RuleSets;

/// <summary>Sets of rules that are good: what is read, in what order it is computed, how it is written.</summary>
public sealed class RuleSetTests
{
    private const string Lines = """
        { "kind": "livelihood/parameters", "id": "lines", "version": "2026.2", "parameters": {
          "line": { "unit": "CNY/month", "scale": 2, "by": ["region", "area"], "values": [
            { "region": "99", "area": "rural", "from": "2026-01-01", "value": 620 },
            { "region": "99", "area": "urban", "from": "2026-01-01", "value": 935 } ] } } }
        """;

    private const string Example = """
        { "kind": "livelihood/rules", "id": "example", "version": "1", "parameters": ["lines@2026.2"],
          "inputs": {
            "annual income": { "type": "number", "scale": 2, "unit": "CNY/year", "label": { "en": "Income", "zh": "年收入" } },
            "area": { "type": "category", "values": ["urban", "rural"] },
            "region": { "type": "region" } },
          "children": { "members": { "age": { "type": "number" }, "income": { "type": "number", "scale": 2, "unit": "CNY/year" } } },
          "derive": {
            "poor": { "value": "income per head < line", "label": "Poor", "basis": [ { "law": "Measures", "article": "9" } ] },
            "income per head": "per month(total) / size",
            "total": "annual income + sum(members.income)",
            "size": "count(members)",
            "dependants": "count(members[dependent])",
            "members.dependent": "minor or age >= 60",
            "members.minor": "age < 16",
            "answer": "if tier = \"poor\" then tier else \"none\"" },
          "tables": { "tier": {
            "inputs": [ { "if": "poor" } ], "outputs": [ { "values": ["poor", "none"] } ],
            "rows": [ { "when": ["true"], "then": ["\"poor\""] }, { "when": ["false"], "then": ["\"none\""] } ] } },
          "tests": [ { "name": "An old man", "asOf": "2026-07-01",
            "given": { "annual income": 12000, "area": "rural", "region": "990101", "members": [ { "age": 70, "income": 0.50 } ] },
            "expect": { "size": 1, "members.dependent": [ true ], "tier": { "unknown": ["area"] }, "poor": null } } ] }
        """;

    private static ParameterSet Parameters => ParameterSet.Parse(Lines);

    private static RuleSet Rules => RuleSet.Parse(Example, [Parameters]);

    [Fact]
    public void Parse_ofTheExample_findsTypes()
    {
        RuleSet rules = Rules;
        Assert.Equal("example", rules.Envelope.Id);
        Assert.Equal("quotient in CNY/month", rules.TypeOf("income per head")!.ToString());
        Assert.Equal("boolean", rules.TypeOf("members.dependent")!.ToString());
        Assert.Equal("one of \"poor\", \"none\"", rules.TypeOf("tier")!.ToString());
        Assert.Null(rules.TypeOf("nothing"));
        Assert.Equal(["poor", "income per head", "total", "size", "dependants", "members.dependent", "members.minor", "answer"], rules.Definitions.Select(d => d.FullName));
        Assert.Equal("Measures, 9", rules.Definitions[0].Basis[0].ToString());
        Assert.Equal("members", rules.Definitions[5].Child);
        Assert.Equal("年收入", rules.Inputs[0].Label.In("zh"));
        Assert.Equal("line", rules.Parameters.Keys.Single());
    }

    [Fact]
    public void Results_ofTheExample_needOnlyEarlierOnes()
    {
        var done = new HashSet<string>();
        foreach ((string name, TypedNode definition) in Rules.Checked.Definitions)
        {
            foreach (TypedNode node in All(definition))
                if (node is NamedNode named) Assert.Contains(named.Name, done);
            done.Add(name);
        }

        Assert.Equal(9, done.Count);
    }

    [Fact]
    public void Parse_ofMemberDefinitions_putsThemOnTheRows()
    {
        TypedNode dependent = Rules.Checked.Definitions.Single(d => d.Key == "members.dependent").Value;
        Assert.Equal(1, dependent.Level);
        Assert.Equal("Or(members.minor!, LessOrEqual(60, .age))", Nodes.Text(dependent));
    }

    [Fact]
    public void Parse_ofAParameter_looksItUpByTheInputsOfItsKeys()
    {
        TypedNode poor = Rules.Checked.Definitions.Single(d => d.Key == "poor").Value;
        Assert.Equal("Less(income per head!, line(region, area))", Nodes.Text(poor));
    }

    [Fact]
    public void ToJson_readsBackAsEqualRules()
    {
        RuleSet rules = Rules;
        RuleSet again = RuleSet.Parse(rules.ToJson(), [Parameters]);
        Assert.Equal(rules.ToJson(), again.ToJson());
        Assert.Equal(rules.Fingerprint, again.Fingerprint);
    }

    [Fact]
    public void Fingerprint_ofTheDocumentAsWritten_isThatOfItsCanonicalJson()
    {
        const string plain = """{"kind":"livelihood/rules","id":"a","version":"1","inputs":{"x":{"type":"number","scale":2}},"derive":{"y":"x + 1"}}""";
        Assert.Equal(Fingerprint.OfJson(System.Text.Encoding.UTF8.GetBytes(plain)), RuleSet.Parse(plain).Fingerprint);
        Assert.NotEqual(RuleSet.Parse(plain).Fingerprint, RuleSet.Parse(plain.Replace("+ 1", "+ 2", StringComparison.Ordinal)).Fingerprint);
    }

    [Fact]
    public void Tests_ofTheExample_areRead()
    {
        RuleTest test = Rules.Tests.Single();
        Assert.Equal(new DateOnly(2026, 7, 1), test.AsOf);
        Assert.Equal("0.50", test.Rows["members"][0]["income"].ToString());
        Assert.True(test.Expected["members.dependent"].PerRow);
        Assert.Equal("unknown, for want of area", test.Expected["tier"].Values[0].ToString());
        Assert.Equal("unknown", test.Expected["poor"].Values[0].ToString());
    }

    [Fact]
    public void Build_inCode_givesTheRulesOfTheDocument()
    {
        RuleSet built = new RuleSetBuilder("a")
            .Input("x", new RuleType.Number(2, Unit.None))
            .Child("members", new RuleField { Name = "age", Type = new RuleType.Number(0, Unit.None) })
            .DefineMember("members", "old", "age >= 60")
            .Define("y", "x + count(members[old])")
            .Build();
        RuleSet read = RuleSet.Parse("""
            {"kind":"livelihood/rules","id":"a","version":"1","inputs":{"x":{"type":"number","scale":2}},
             "children":{"members":{"age":{"type":"number"}}},"derive":{"y":"x + count(members[old])","members.old":"age >= 60"}}
            """);
        Assert.Equal(read.Fingerprint, built.Fingerprint);
        Assert.Equal("Add(x, Count#1(members.old!, nothing))", Nodes.Text(built.Checked.Definitions[1].Value));
    }

    [Fact]
    public void Build_withAFunction_callsItByName()
    {
        var function = new RuleFunction
        {
            Name = "risk score", Parameters = [new RuleField { Name = "income", Type = new RuleType.Number(2, Unit.None) }],
            Result = new RuleType.Number(0, Unit.None), Evaluate = columns => columns[0],
        };
        RuleSet rules = new RuleSetBuilder("a").Input("x", new RuleType.Number(0, Unit.None)).Function(function).Define("y", "risk score(x) > 1").Build();
        Assert.Equal("Less(1, risk score(RoundHalfEven(x)))", Nodes.Text(rules.Checked.Definitions[0].Value));
    }

    [Fact]
    public void Build_ofAChainOfTenThousandNames_isQuickAndNeedsNoDeepStack()
    {
        var builder = new RuleSetBuilder("chain").Input("n0", new RuleType.Number(0, Unit.None));
        for (int i = 10_000; i > 0; i--) builder.Define($"n{i}", $"n{i - 1} + 1");
        RuleSet rules = builder.Build();
        Assert.Equal("n1", rules.Results.First());
        Assert.Equal(10_000, rules.Results.Count());
    }

    [Fact]
    public void Parse_ofAValueNamedLikeAFunction_knowsCallsByTheirBrackets()
        => Assert.Equal("Less(date, 2024-01-01)", Nodes.Text(new RuleSetBuilder("a").Input("date", new RuleType.Date()).Define("old", "date < date(\"2024-01-01\")").Build().Checked.Definitions[0].Value));

    [Fact]
    public void Parse_ofTables_namesTheirOutputs()
    {
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "a", "version": "1",
              "inputs": { "x": { "type": "number" } }, "children": { "members": { "age": { "type": "number" } } },
              "derive": { "both": "tier.level = \"high\" and tier.amount > 5", "adults": "count(members[group = \"adult\"])" },
              "tables": {
                "tier": { "hitPolicy": "first", "inputs": [ { "if": "x" } ], "outputs": [ { "name": "level", "values": ["high", "low"] }, { "name": "amount", "type": "number", "scale": 2 } ],
                  "rows": [ { "when": ["> 5"], "then": ["\"high\"", "10"] }, { "when": ["-"], "then": ["\"low\"", "2.50"] } ] },
                "members.group": { "inputs": [ { "if": "age" } ], "outputs": [ { "values": ["child", "adult"] } ],
                  "rows": [ { "when": ["< 18"], "then": ["\"child\""] }, { "when": [">= 18"], "then": ["\"adult\""] } ] } },
              "tests": [ { "name": "a", "given": { "x": 6, "members": [ { "age": 18 }, { "age": 17 } ] },
                "expect": { "both": true, "tier.amount": 10, "adults": 1, "members.group": ["adult", "child"] } } ] }
            """);
        Assert.Equal("number with 2 decimals", rules.TypeOf("tier.amount")!.ToString());
        Assert.Equal("1 passed, 0 failed", RuleTestRun.Run(rules).ToString());
        Assert.Equal(rules.ToJson(), RuleSet.Parse(rules.ToJson()).ToJson());
    }

    [Fact]
    public void Parse_ofAMemberValueThatIsTheSubjects_standsOnTheRows()
    {
        RuleSet rules = new RuleSetBuilder("a").Input("x", new RuleType.Number(0, Unit.None)).Child("members").Define("members.share", "x * 2").Build();
        Assert.Equal(1, rules.Checked.Definitions[0].Value.Level);
    }

    [Fact]
    public void RegisterSchema_publishesASchemaThatNamesEveryKey()
    {
        RuleSet.RegisterSchema();
        string schema = DocumentSchemas.Find(RuleSet.Kind)!;
        foreach (string key in new[] { "parameters", "inputs", "children", "derive", "tables", "tests", "days duration", "monotone" }) Assert.Contains($"\"{key}\"", schema, StringComparison.Ordinal);
    }

    private static IEnumerable<TypedNode> All(TypedNode node)
    {
        yield return node;
        if (node is NamedNode) yield break;
        foreach (TypedNode operand in node.Operands)
            foreach (TypedNode below in All(operand)) yield return below;
    }
}
