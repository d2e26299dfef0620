using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Tests.Dmn;

public sealed class DmnEvaluatorTests
{
    [Theory]
    [InlineData("<literalExpression><text>x + 1</text></literalExpression>", "3")]
    [InlineData("<literalExpression typeRef=\"string\"><text>x + 1</text></literalExpression>", "null")]
    [InlineData("<literalExpression><text>double(x) + double(n: 4)</text></literalExpression>", "12")]
    [InlineData("<literalExpression><text>factorial(5)</text></literalExpression>", "120")]
    [InlineData("<literalExpression><text>service(5)</text></literalExpression>", "10")]
    [InlineData("<literalExpression><text>both(5).twice</text></literalExpression>", "10")]
    [InlineData("<literalExpression><text>lib.area of(2, 3) + lib.base rate</text></literalExpression>", "13")]
    [InlineData("<literalExpression><text>2 +</text></literalExpression>", "null")]
    [InlineData("<literalExpression expressionLanguage=\"urn:groovy\"><text>2</text></literalExpression>", "null")]
    [InlineData("<literalExpression/>", "null")]
    [InlineData("", "null")]
    [InlineData("<invocation><literalExpression><text>double</text></literalExpression><binding><parameter name=\"n\"/><literalExpression><text>x * 5</text></literalExpression></binding></invocation>", "20")]
    [InlineData("<context><contextEntry><variable name=\"a b\"/><literalExpression><text>x</text></literalExpression></contextEntry><contextEntry><literalExpression><text>a b * 7</text></literalExpression></contextEntry></context>", "14")]
    [InlineData("<context><contextEntry><variable name=\"f\"/><functionDefinition><formalParameter name=\"k\" typeRef=\"number\"/><literalExpression><text>k + x</text></literalExpression></functionDefinition></contextEntry><contextEntry><literalExpression><text>f(1)</text></literalExpression></contextEntry></context>", "3")]
    [InlineData("<context><contextEntry><variable name=\"f\"/><functionDefinition><formalParameter name=\"k\"/><literalExpression><text>if k = 0 then x else k + f(k - 1)</text></literalExpression></functionDefinition></contextEntry><contextEntry><literalExpression><text>f(3)</text></literalExpression></contextEntry></context>", "8")]
    [InlineData("<context><contextEntry><variable name=\"a\"/><literalExpression><text>x</text></literalExpression></contextEntry></context>", "{a: 2}")]
    [InlineData("<list><literalExpression><text>x</text></literalExpression><literalExpression><text>3</text></literalExpression></list>", "[2, 3]")]
    [InlineData("<relation><column name=\"a\"/><column name=\"b\"/><row><literalExpression><text>1</text></literalExpression><literalExpression><text>x</text></literalExpression></row></relation>", "[{a: 1, b: 2}]")]
    [InlineData("<conditional><if><literalExpression><text>x = 2</text></literalExpression></if><then><literalExpression><text>1</text></literalExpression></then><else><literalExpression><text>0</text></literalExpression></else></conditional>", "1")]
    [InlineData("<conditional><if><literalExpression><text>null</text></literalExpression></if><then><literalExpression><text>1</text></literalExpression></then><else><literalExpression><text>0</text></literalExpression></else></conditional>", "0")]
    [InlineData("<filter><in><literalExpression><text>[{k: 1}, {k: 2}, {k: 3}]</text></literalExpression></in><match><literalExpression><text>k &gt;= x and item.k &lt; 3</text></literalExpression></match></filter>", "[{k: 2}]")]
    [InlineData("<for iteratorVariable=\"my item\"><in><literalExpression><text>1..3</text></literalExpression></in><return><literalExpression><text>my item + count(partial)</text></literalExpression></return></for>", "[1, 3, 5]")]
    [InlineData("<for iteratorVariable=\"my item\"><in><literalExpression><text>[1, 2, 3]</text></literalExpression></in><return><literalExpression><text>my item + count(partial)</text></literalExpression></return></for>", "[1, 3, 5]")]
    [InlineData("<some iteratorVariable=\"i\"><in><literalExpression><text>[1, 2]</text></literalExpression></in><satisfies><literalExpression><text>i = x</text></literalExpression></satisfies></some>", "true")]
    [InlineData("<every iteratorVariable=\"i\"><in><literalExpression><text>[1, 2]</text></literalExpression></in><satisfies><literalExpression><text>i = x</text></literalExpression></satisfies></every>", "false")]
    public void Evaluate_boxed_expression_gives_its_value(string boxed, string value)
        => Assert.Equal(value, Evaluator(boxed).Evaluate("result", Inputs(2)).Value.ToString());

    [Theory]
    [InlineData("area", "rural", "\"rural\"")]
    [InlineData("area", "sea", "null")]
    [InlineData("members", "rural", "[\"rural\"]")]
    public void Evaluate_input_is_converted_to_its_type(string name, string value, string converted)
    {
        var inputs = new FeelValue.Context([new(name, FeelValue.From(value))]);

        Assert.Equal(converted, Evaluator("", $"<literalExpression><text>{name}</text></literalExpression>").Evaluate("typed", inputs).Value.ToString());
    }

    [Fact]
    public void Evaluate_absent_input_is_null_and_a_given_decision_is_taken()
    {
        DmnEvaluator evaluator = Evaluator("<literalExpression><text>twice</text></literalExpression>");

        Assert.Equal("null", evaluator.Evaluate("result", FeelValue.Context.Empty).Value.ToString());
        Assert.Equal("7", evaluator.Evaluate("result", new([new("twice", FeelValue.From(7m))])).Value.ToString());
    }

    [Fact]
    public void Problems_faulty_text_names_the_line_and_other_decisions_go_on()
    {
        DmnEvaluator evaluator = Evaluator("<literalExpression><text>2 +</text></literalExpression>");

        Problem problem = Assert.Single(evaluator.Problems);
        Assert.Contains("at 1:4", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Line);
        Assert.Equal("4", evaluator.Evaluate("twice", Inputs(2)).Value.ToString());
    }

    [Fact]
    public void Call_function_by_its_parameters()
    {
        DmnEvaluator evaluator = Evaluator("");

        Assert.Equal("8", evaluator.Call("double", new([new("n", FeelValue.From(4m))])).Value.ToString());
        Assert.Equal("{twice: 8, thrice: 12}", evaluator.Call("both", Inputs(4)).Value.ToString());
        Assert.Throws<ArgumentException>(() => evaluator.Call("absent", Inputs(1)));
        Assert.Throws<ArgumentException>(() => evaluator.Evaluate("absent", Inputs(1)));
    }

    [Fact]
    public void Evaluate_function_without_end_ends_with_a_fault()
        => Assert.NotNull(Evaluator("<literalExpression><text>factorial(0.5)</text></literalExpression>").Evaluate("result", Inputs(2)).Fault);

    [Fact]
    public void Evaluate_example_gives_the_tier()
    {
        byte[] xml = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Dmn", "tiers.dmn"));
        ProblemList problems = new();
        DmnModel? model = DmnModel.Read(xml, problems);
        problems.ThrowIfAny("The model");
        FeelResult tier = new DmnEvaluator(model!).Evaluate("tier", new FeelValue.Context([new("income", FeelValue.From(620m))]));

        Assert.Equal("\"near\"", tier.Value.ToString());
    }

    private static FeelValue.Context Inputs(decimal x) => new([new("x", FeelValue.From(x))]);

    private static DmnEvaluator Evaluator(string result, string typed = "") => new(Model($"""
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
          <import namespace="urn:lib" name="lib" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
          <itemDefinition name="tArea"><typeRef>string</typeRef><allowedValues><text>"urban", "rural"</text></allowedValues></itemDefinition>
          <itemDefinition name="tAreas" isCollection="true"><typeRef>tArea</typeRef></itemDefinition>
          <inputData name="x" id="x"><variable name="x" typeRef="number"/></inputData>
          <inputData name="area" id="area"><variable name="area" typeRef="tArea"/></inputData>
          <inputData name="members" id="members"><variable name="members" typeRef="tAreas"/></inputData>
          <decision name="twice" id="twice"><informationRequirement><requiredInput href="#x"/></informationRequirement><literalExpression><text>x * 2</text></literalExpression></decision>
          <decision name="thrice" id="thrice"><informationRequirement><requiredInput href="#x"/></informationRequirement><literalExpression><text>x * 3</text></literalExpression></decision>
          <decision name="typed" id="typed"><informationRequirement><requiredInput href="#area"/></informationRequirement>
            <informationRequirement><requiredInput href="#members"/></informationRequirement>{typed}</decision>
          <businessKnowledgeModel name="double" id="double"><encapsulatedLogic><formalParameter name="n" typeRef="number"/><literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
          <businessKnowledgeModel name="factorial" id="factorial"><encapsulatedLogic><formalParameter name="n" typeRef="number"/>
            <literalExpression><text>if n = 0 then 1 else n * factorial(n - 1)</text></literalExpression></encapsulatedLogic>
            <knowledgeRequirement><requiredKnowledge href="#factorial"/></knowledgeRequirement></businessKnowledgeModel>
          <decisionService name="service" id="service"><outputDecision href="#twice"/><inputData href="#x"/></decisionService>
          <decisionService name="both" id="both"><outputDecision href="#twice"/><outputDecision href="#thrice"/><inputData href="#x"/></decisionService>
          <decision name="result" id="result">
            <informationRequirement><requiredInput href="#x"/></informationRequirement>
            <informationRequirement><requiredDecision href="#twice"/></informationRequirement>
            <informationRequirement><requiredDecision href="urn:lib#rate"/></informationRequirement>
            <knowledgeRequirement><requiredKnowledge href="#double"/></knowledgeRequirement>
            <knowledgeRequirement><requiredKnowledge href="#factorial"/></knowledgeRequirement>
            <knowledgeRequirement><requiredKnowledge href="#service"/></knowledgeRequirement>
            <knowledgeRequirement><requiredKnowledge href="#both"/></knowledgeRequirement>
            <knowledgeRequirement><requiredKnowledge href="urn:lib#area"/></knowledgeRequirement>
            {result}
          </decision>
        </definitions>
        """), [Model("""
        <definitions xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" name="lib" namespace="urn:lib">
          <decision name="base rate" id="rate"><literalExpression><text>7</text></literalExpression></decision>
          <businessKnowledgeModel name="area of" id="area"><encapsulatedLogic><formalParameter name="a"/><formalParameter name="b"/><literalExpression><text>a * b</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
        </definitions>
        """)]);

    private static DmnModel Model(string xml)
    {
        var problems = new ProblemList();
        DmnModel? model = DmnModel.Read(Encoding.UTF8.GetBytes(xml), problems);
        Assert.Empty(problems.Problems);
        return model!;
    }
}
