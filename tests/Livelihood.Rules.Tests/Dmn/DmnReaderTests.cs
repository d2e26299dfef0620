using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn;

namespace Livelihood.Rules.Tests.Dmn;

public sealed class DmnReaderTests
{
    private const string Start = """<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="n">""";

    [Theory]
    [InlineData("", "(1,1)")]
    [InlineData("<a>", "The XML cannot be read")]
    [InlineData("<definitions/>", "no DMN model")]
    [InlineData("""<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"/>""", "The attribute name is missing.")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>""", "DTD")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>""", "DTD")]
    public void Read_refused_xml_is_a_problem(string xml, string part)
        => Assert.Contains(Problems(xml), p => p.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void Read_several_faults_gives_all_with_their_lines()
    {
        string[] problems = Problems(Start + """

              <decision id="a"><decisionTable hitPolicy="UNIKUE"><input/><output/>
                <rule><inputEntry><text>-</text></inputEntry></rule></decisionTable></decision>
              <decision name="b" id="a"><informationRequirement><requiredInput href="#incom"/></informationRequirement></decision>
              <inputData name="income" id="income"/>
              <decision name="c" id="c"><informationRequirement><requiredDecision href="#c"/></informationRequirement></decision>
              <itemDefinition isCollection="perhaps"/>
            </definitions>
            """);

        string[] expected =
        [
            "(2,4): /definitions/decision[1]: The attribute name is missing.",
            "(2,21): /definitions/decision[1]/decisionTable[1]: The hit policy is not known. Found UNIKUE, expected UNIQUE, ANY, FIRST",
            "(2,55): /definitions/decision[1]/decisionTable[1]/input[1]: The input has no expression.",
            "(3,6): /definitions/decision[1]/decisionTable[1]/rule[1]: The row has another number of entries than the table has outputs. Found 0, expected 1.",
            "(4,4): /definitions/decision[2]: The id is used twice. Found a.",
            "(4,30): /definitions: What is required is not in the model. Found #incom, expected the id of an input. Did you mean \"#income\"?",
            "(6,30): /definitions: The requirements go in a circle. Found c → c.",
            "(7,4): /definitions/itemDefinition[1]: The attribute name is missing.",
            "(7,4): /definitions/itemDefinition[1]: The attribute isCollection is neither true nor false. Found perhaps, expected true or false.",
        ];
        Assert.Equal(expected.Length, problems.Length);
        Assert.All(expected, e => Assert.Contains(problems, p => p.StartsWith(e, StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_nesting_of_100000_levels_is_a_problem()
    {
        string xml = Start + string.Concat(Enumerable.Repeat("<list>", 100_000)) + string.Concat(Enumerable.Repeat("</list>", 100_000)) + "</definitions>";

        Assert.Contains("nested too deeply", Assert.Single(Problems(xml)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_more_bytes_than_allowed_is_a_problem()
    {
        var problems = new ProblemList();

        Assert.Null(DmnModel.Read(new byte[1001], problems, new DmnLimits { MaxBytes = 1000 }));
        Assert.Contains("too large", Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_long_chain_of_requirements_neither_overflows_nor_takes_long()
    {
        var xml = new StringBuilder(Start);
        for (int i = 0; i < 20_000; i++)
            xml.Append("<decision name=\"d").Append(i).Append("\" id=\"d").Append(i).Append("\"><informationRequirement><requiredDecision href=\"#d").Append(i + 1).Append("\"/></informationRequirement></decision>");
        xml.Append("<decision name=\"d20000\" id=\"d20000\"/></definitions>");
        var problems = new ProblemList();

        DmnModel? model = DmnModel.Read(Encoding.UTF8.GetBytes(xml.ToString()), problems);

        Assert.Empty(problems.Problems);
        Assert.NotNull(new DmnEvaluator(model!).Evaluate("d0", Rules.Feel.FeelValue.Context.Empty).Fault);
    }

    private static string[] Problems(string xml)
    {
        var problems = new ProblemList();
        Assert.Null(DmnModel.Read(Encoding.UTF8.GetBytes(xml), problems));
        return problems.Problems.Select(p => p.ToString()).ToArray();
    }
}
