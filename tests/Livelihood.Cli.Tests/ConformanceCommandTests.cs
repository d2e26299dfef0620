using System.Text.Json.Nodes;

namespace Livelihood.Cli.Tests;

public sealed class ConformanceCommandTests : IDisposable
{
    private const string Model = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="n">
          <decision name="doubled" id="d"><informationRequirement><requiredInput href="#i"/></informationRequirement>
            <literalExpression><text>2 * x</text></literalExpression></decision>
          <decision name="broken" id="b"><literalExpression><text>2 *</text></literalExpression></decision>
          <inputData name="x" id="i"/>
        </definitions>
        """;

    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Conformance_all_passed_is_done()
    {
        work.Write("m.dmn", Model);
        work.Write("m.xml", Cases(("1", "doubled", "4")));

        Assert.Equal(ExitCode.Done, work.Run("conformance", work["."]));

        Assert.Equal("1 passed, 0 failed, 0 rejected at load", work.Output.Trim());
        Assert.Empty(work.Error);
    }

    [Fact]
    public void Conformance_failures_are_one_line_each_and_a_finding()
    {
        work.Write("m.dmn", Model);
        work.Write("m.xml", Cases(("1", "doubled", "4"), ("2", "doubled", "5"), ("3", "broken", "5"), ("4", "absent", "5")));
        work.Write("other.xml", "<testCases>");

        Assert.Equal(ExitCode.Findings, work.Run("conformance", work["."]));

        string[] lines = work.Output.Trim().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(5, lines.Length);
        Assert.Equal("., 2, doubled: failed, expected 5, got 4", lines[0]);
        Assert.StartsWith("., 3, broken: rejected, expected 5, got null; The expression cannot be read at 1:4.", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("., 4, absent: rejected", lines[2], StringComparison.Ordinal);
        Assert.Contains("The XML cannot be read", lines[3], StringComparison.Ordinal);
        Assert.Equal("1 passed, 1 failed, 3 rejected at load", lines[4]);
    }

    [Fact]
    public void Conformance_json_tells_what_did_not_pass()
    {
        work.Write("m.dmn", Model);
        work.Write("m.xml", Cases(("1", "doubled", "4"), ("2", "doubled", "5")));

        Assert.Equal(ExitCode.Findings, work.Run("conformance", work["."], "--json"));

        JsonNode json = JsonNode.Parse(work.Output)!;
        Assert.Equal(1, (int)json["passed"]!);
        Assert.Equal("doubled", (string?)json["notPassed"]![0]!["decision"]);
    }

    [Fact]
    public void Conformance_absent_or_empty_folder_is_bad_input()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("conformance", work["nowhere"]));
        Assert.Contains("There is no folder", work.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, work.Run("conformance", work["."]));
        Assert.Contains("no cases", work.Error, StringComparison.Ordinal);
    }

    private static string Cases(params (string Id, string Decision, string Expected)[] cases)
        => """<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><modelName>m.dmn</modelName>"""
        + string.Concat(cases.Select(c => $"""
            <testCase id="{c.Id}"><inputNode name="x"><value xsi:type="decimal">2</value></inputNode>
            <resultNode name="{c.Decision}" type="decision"><expected><value xsi:type="decimal">{c.Expected}</value></expected></resultNode></testCase>
            """))
        + "</testCases>";
}
