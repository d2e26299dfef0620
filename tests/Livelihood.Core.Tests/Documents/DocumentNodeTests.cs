using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class DocumentNodeTests
{
    [Fact]
    public void AsMethods_wrong_types_report_each_and_go_on()
    {
        var problems = new ProblemList("a.json");
        DocumentObject root = DocumentNode.Parse("""{ "a": 1, "b": "x", "c": [true], "d": null, "e": {}, "f": "2026-02-30" }""", problems)!.AsObject()!;

        Assert.Null(root.RequiredText("a"));
        Assert.Null(root.OptionalNumber("b"));
        Assert.Null(root.OptionalObject("c"));
        Assert.Null(root.OptionalBoolean("d"));
        Assert.Empty(root.OptionalArray("e"));
        Assert.Null(root.OptionalDate("f"));

        Assert.Equal(["$.a", "$.b", "$.c", "$.d", "$.e", "$.f"], problems.Problems.Select(problem => problem.Path));
        Assert.Equal("a.json: $.a: The value has the wrong type. Found 1, expected text.", problems.Problems[0].ToString());
        Assert.Equal("""a.json: $.f: The text is not a date. Found "2026-02-30", expected a date such as "2026-07-01".""", problems.Problems[5].ToString());
    }

    [Fact]
    public void Path_of_nested_values_names_indices_and_odd_keys()
    {
        var problems = new ProblemList();
        DocumentObject root = DocumentNode.Parse("""{ "compare": [{}, { "birth date": { "it's": 1 } }], "0": 2, "": 3, "a\nb": 4, "户口": 5 }""", problems)!.AsObject()!;

        Assert.Equal("$.compare[1]['birth date']['it\\'s']",
            root.RequiredArray("compare")[1].AsObject()!.RequiredObject("birth date")!.Required("it's")!.Path);
        Assert.Equal("$['0']", root.Required("0")!.Path);
        Assert.Equal("$['']", root.Required("")!.Path);
        Assert.Equal("$['a\\u000ab']", root.Required("a\nb")!.Path);
        Assert.Equal("$.户口", root.Required("户口")!.Path);
        Assert.Equal(0, problems.Count);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("-0.0", 0)]
    [InlineData("1e2", 100)]
    [InlineData("3.0", 3)]
    [InlineData("9007199254740992", 9007199254740992)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void AsInteger_whole_numbers_however_written_are_read(string json, long expected)
        => Assert.Equal(expected, Read(json, node => node.AsInteger(), 0));

    [Theory]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e300")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    public void AsInteger_anything_else_is_one_problem(string json) => Assert.Null(Read(json, node => node.AsInteger(), 1));

    [Fact]
    public void AsNumber_bounds_are_inclusive_and_said()
    {
        Assert.Equal(1.0, Read("1", node => node.AsNumber(0, 1), 0));
        Assert.Equal(0.0, Read("0", node => node.AsNumber(0, 1), 0));
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse("1.01", problems)!.AsNumber(0, 1));
        Assert.Equal("$: The number is out of range. Found 1.01, expected a number from 0 to 1.", problems.Problems[0].ToString());
    }

    [Fact]
    public void AsNumber_minus_zero_is_zero() => Assert.False(double.IsNegative(Read("-0", node => node.AsNumber(), 0)!.Value));

    [Fact]
    public void AsNumber_nan_bounds_accept_nothing() => Assert.Null(Read("1", node => node.AsNumber(double.NaN, 2), 1));

    [Theory]
    [InlineData("12.34", "12.34")]
    [InlineData("0.10", "0.10")]
    [InlineData("1e3", "1000")]
    [InlineData("-7.25", "-7.25")]
    [InlineData("123456789012345.6", "123456789012345.6")]
    public void AsDecimal_amounts_are_exact(string json, string expected)
        => Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(json, node => node.AsDecimal(), 0));

    [Theory]
    [InlineData("0.12345678901234567890")]
    [InlineData("1234567890123456.78")]
    [InlineData("1e-30")]
    [InlineData("1e40")]
    [InlineData("\"1\"")]
    public void AsDecimal_digits_that_json_would_lose_are_a_problem(string json) => Assert.Null(Read(json, node => node.AsDecimal(), 1));

    [Fact]
    public void AsOneOf_near_miss_is_suggested()
    {
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse("\"dedup\"", problems)!.AsOneOf("dedupe", "link"));
        Assert.Equal("""$: The value is not one of those allowed. Found "dedup", expected "dedupe" or "link". Did you mean "dedupe"?""", problems.Problems[0].ToString());
    }

    [Fact]
    public void AsText_empty_text_is_a_problem_unless_allowed()
    {
        Assert.Null(Read("\"\"", node => node.AsText(), 1));
        Assert.Equal("", Read("\"\"", node => node.AsText(allowEmpty: true), 0));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void AsBoolean_truth_values_are_read(string json, bool expected) => Assert.Equal(expected, Read(json, node => node.AsBoolean(), 0));

    [Fact]
    public void Report_long_value_is_shown_short()
    {
        var problems = new ProblemList();
        DocumentNode.Parse(JsonSerializer.Serialize(new string('x', 5000)), problems)!.AsNumber();
        Assert.InRange(problems.Problems[0].Found!.Length, 10, 70);
    }

    private static T Read<T>(string json, Func<DocumentNode, T> read, int expectedProblems)
    {
        var problems = new ProblemList();
        DocumentNode? node = DocumentNode.Parse(json, problems);
        Assert.NotNull(node);
        T value = read(node);
        Assert.Equal(expectedProblems, problems.Count);
        return value;
    }
}
