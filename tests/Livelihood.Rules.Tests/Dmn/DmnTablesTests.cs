using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Dmn;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Tests.Dmn;

public sealed class DmnTablesTests
{
    private const string Tier = """
        { "id": "t", "label": { "en": "Tier", "zh": "层级" }, "basis": [ { "law": "Social Assistance Law", "article": "22", "text": "words, quoted" } ],
          "hitPolicy": "priority", "annotations": [ "who", "why" ],
          "inputs": [ { "id": "i1", "label": "Income", "if": "income per head", "values": ">= 0" }, { "if": "area" } ],
          "outputs": [ { "id": "o1", "name": "tier", "values": "\"poor\", \"near\"", "default": "\"near\"" },
                       { "name": "amount", "type": "number", "scale": 2, "unit": "CNY/month", "label": { "zh": "金额" } } ],
          "rows": [ { "id": "r1", "label": { "en": "low" }, "when": [ "< line", "\"rural\"" ], "then": [ "\"poor\"", "line - income per head" ],
                      "annotations": [ "a", "b" ], "basis": [ { "law": "Notice 5, Wuhan", "article": "3" }, { "law": "Other" } ], "note": "as decided" },
                    { "when": [ "-", "not(\"rural\")" ], "then": [ "\"near\"", "0" ] } ],
          "monotone": [ { "input": "income per head", "output": "amount", "direction": "falling" } ] }
        """;

    [Fact]
    public void ToDmn_table_through_xml_is_the_same_table()
    {
        DecisionTable table = Table("tier", Tier);
        DmnModel model = DmnTables.ToModel("tiers", "urn:tiers", [table]);

        DmnModel read = ThroughXml(model);
        var problems = new ProblemList();
        DecisionTable? back = DmnTables.FromDmn(read.Elements.OfType<DmnElement.Decision>().Single(), problems);

        Assert.Empty(problems.Problems);
        Assert.Equal(Json(table), Json(back!));
        Assert.Equal(["area", "income per head", "line"], read.Elements.OfType<DmnElement.InputData>().Select(i => i.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ToModel_tables_that_use_each_other_are_evaluated_together()
    {
        DecisionTable first = Table("band", """{ "inputs": [ { "if": "income" } ], "outputs": [ { "values": ["low", "high"] } ], "rows": [ { "when": "< 620", "then": "\"low\"" }, { "when": ">= 620", "then": "\"high\"" } ] }""");
        DecisionTable second = Table("help", """{ "inputs": [ { "if": "band" } ], "outputs": [ {} ], "rows": [ { "when": "\"low\"", "then": "620 - income" }, { "when": "\"high\"", "then": 0 } ] }""");
        DmnModel model = ThroughXml(DmnTables.ToModel("m", "urn:m", [second, first]));

        FeelResult help = new DmnEvaluator(model).Evaluate("help", new([new("income", FeelValue.From(600m))]));

        Assert.Equal("20", help.Value.ToString());
    }

    [Fact]
    public void FromDmn_of_another_modeller_takes_annotations_as_legal_basis()
    {
        var problems = new ProblemList();
        DmnModel? model = DmnModel.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Dmn", "tiers.dmn")), problems);

        DecisionTable? table = DmnTables.FromDmn(model!.Elements.OfType<DmnElement.Decision>().Single(), problems);

        Assert.Empty(problems.Problems);
        Assert.Equal([new LegalBasis("Art. 22")], table!.Rows[0].Basis);
        Assert.Empty(table.AnnotationNames);
        Assert.Equal(["< 620"], table.Rows[0].Cells);
    }

    [Fact]
    public void FromDmn_what_is_no_table_or_a_faulty_one_is_a_problem()
    {
        var problems = new ProblemList();

        Assert.Null(DmnTables.FromDmn(new DmnElement.Decision { Name = "a", Expression = new BoxedExpression.Literal { Text = "1" } }, problems));
        Assert.Null(DmnTables.FromDmn(new DmnElement.Decision { Name = "b", Expression = new BoxedExpression.Table() }, problems));
        Assert.Contains(problems.Problems, p => p.Message.Contains("no decision table", StringComparison.Ordinal));
        Assert.Contains(problems.Problems, p => p.Message.Contains("no inputs", StringComparison.Ordinal));
    }

    private static DecisionTable Table(string name, string json)
    {
        var problems = new ProblemList();
        DecisionTable? table = DecisionTable.Read(DocumentNode.Parse(json, problems)!.AsObject()!, name);
        Assert.Empty(problems.Problems);
        return table!;
    }

    private static DmnModel ThroughXml(DmnModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream, DmnVersion.Dmn13);
        var problems = new ProblemList();
        DmnModel? read = DmnModel.Read(stream.ToArray(), problems);
        Assert.Empty(problems.Problems);
        return read!;
    }

    private static string Json(DecisionTable table)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) table.WriteTo(writer, withName: true);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
