using System.Text;
using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class DocumentParseTests
{
    [Theory]
    [InlineData("", "The document is empty.")]
    [InlineData("  \n ", "The document is empty.")]
    [InlineData("{\"a\": ", "ends in the middle")]
    [InlineData("[1, 2", "ends in the middle")]
    [InlineData("\"abc", "ends in the middle")]
    [InlineData("{} {}", "More text follows")]
    [InlineData("1 2", "More text follows")]
    [InlineData("[1,]", "comma stands before the closing bracket")]
    [InlineData("{\"a\":1,}", "comma stands before the closing bracket")]
    [InlineData("{'a':1}", "double quotes")]
    [InlineData("[1] // note", "More text follows")]
    [InlineData("[1, // note\n 2]", "Comments are not part")]
    [InlineData("[NaN]", "NaN is not a JSON number")]
    [InlineData("[-Infinity]", "-Infinity is not a JSON number")]
    [InlineData("[Infinity]", "Infinity is not a JSON number")]
    [InlineData("[None]", "None is not a JSON value")]
    [InlineData("[01]", "not JSON from here")]
    [InlineData("[\"a\nb\"]", "control character")]
    [InlineData("[\"\\x\"]", "not JSON from here")]
    public void Parse_syntax_error_is_explained(string text, string expected)
    {
        Problem problem = Assert.Single(Faults(text));
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Line);
    }

    [Fact]
    public void Parse_syntax_error_names_path_line_and_column()
    {
        Problem problem = Assert.Single(Faults("{\n  \"compare\": [\n    { \"户\": 1 },\n    { \"字段\": word }\n  ]\n}"));
        Assert.Equal(("$.compare[1].字段", 4, 13), (problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public void Parse_duplicate_keys_are_each_reported()
    {
        IReadOnlyList<Problem> problems = Faults("{\"a\":1,\n\"b\":{\"c\":1,\"\\u0063\":2},\"a\":2,\n \"a\":3}");
        Assert.Equal([("$.b.c", 2, 12), ("$.a", 2, 24), ("$.a", 3, 2)], problems.Select(problem => (problem.Path, problem.Line!.Value, problem.Column!.Value)));
    }

    [Fact]
    public void Parse_same_key_in_different_objects_is_no_duplicate()
        => Assert.NotNull(DocumentNode.Parse("""{"a":{"a":1},"b":[{"a":1},{"a":2}]}""", new ProblemList()));

    [Theory]
    [InlineData("[1e999]", "too large")]
    [InlineData("[-1e309]", "too large")]
    [InlineData("[9007199254740993]", "more digits")]
    [InlineData("[-123456789012345678901]", "more digits")]
    public void Parse_number_that_would_change_is_reported(string text, string expected)
    {
        Problem problem = Assert.Single(Faults(text));
        Assert.Equal("$[0]", problem.Path);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_number_of_a_million_digits_is_reported_quickly() => Assert.Single(Faults("[" + new string('9', 1_000_000) + "]"));

    [Theory]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("[\"\\udc00\\ud800\"]")]
    [InlineData("[\"\\ud800x\"]")]
    [InlineData("{\"\\ud800\":1}")]
    public void Parse_half_a_surrogate_pair_is_reported(string text) => Assert.Contains("surrogate", Assert.Single(Faults(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_whole_surrogate_pair_is_accepted()
        => Assert.Equal("😀\\ud", DocumentNode.Parse("\"\\ud83d\\ude00\\\\ud\"", new ProblemList())!.AsText());

    [Fact]
    public void Parse_string_with_half_a_surrogate_pair_is_reported() => Assert.Single(Faults("\"\ud800\""));

    [Fact]
    public void Parse_invalid_utf8_is_located()
    {
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse(new byte[] { (byte)'[', (byte)'\n', (byte)'"', 0xFF, (byte)'"', (byte)']' }, problems));
        Problem problem = Assert.Single(problems.Problems);
        Assert.Equal((2, 2, "the byte 0xFF"), (problem.Line, problem.Column, problem.Found));
    }

    [Fact]
    public void Parse_utf16_is_named()
    {
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray(), problems));
        Assert.Contains("UTF-16", problems.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_byte_order_mark_is_accepted()
    {
        var problems = new ProblemList();
        Assert.NotNull(DocumentNode.Parse(Encoding.UTF8.GetPreamble().Concat("{}"u8.ToArray()).ToArray(), problems));
        Assert.NotNull(DocumentNode.Parse("\uFEFF{}", problems));
        Assert.Equal(0, problems.Count);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Parse_nesting_beyond_the_limit_is_refused(int depth, bool accepted)
    {
        var problems = new ProblemList();
        Assert.Equal(accepted, DocumentNode.Parse(new string('[', depth) + new string(']', depth), problems) is not null);
        Assert.Equal(accepted ? 0 : 1, problems.Count);
        problems = new ProblemList();
        string objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        Assert.Equal(accepted, DocumentNode.Parse(objects, problems) is not null);
    }

    [Fact]
    public void Parse_highest_depth_limit_is_honoured()
    {
        var limits = new DocumentLimits { MaxDepth = 1000 };
        string text = new string('[', 1000) + new string(']', 1000);
        Assert.NotNull(DocumentNode.Parse(text, new ProblemList(), limits));
        Assert.Null(DocumentNode.Parse("[" + text + "]", new ProblemList(), limits));
    }

    [Fact]
    public void Parse_text_beyond_the_limit_is_refused()
    {
        var limits = new DocumentLimits { MaxBytes = 10 };
        Assert.NotNull(DocumentNode.Parse("\"12345678\"", new ProblemList(), limits));
        Assert.Null(DocumentNode.Parse("\"123456789\"", new ProblemList(), limits));
        Assert.Null(DocumentNode.Parse("\"户户户\"", new ProblemList(), limits));
        Assert.NotNull(DocumentNode.Parse("\uFEFF\"12345678\"", new ProblemList(), limits));
    }

    [Fact]
    public void Parse_callers_buffer_changed_later_does_not_matter()
    {
        byte[] text = "\"abc\""u8.ToArray();
        DocumentNode node = DocumentNode.Parse(text.AsMemory(), new ProblemList())!;
        text.AsSpan().Fill((byte)'x');
        Assert.Equal("abc", node.AsText());
    }

    [Fact]
    public void Parse_many_duplicates_are_counted_and_the_first_kept()
    {
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse("{" + string.Join(',', Enumerable.Repeat("\"a\":1", 5001)) + "}", problems));
        Assert.Equal(ProblemList.Limit, problems.Problems.Count);
        Assert.True(problems.Count > ProblemList.Limit);
    }

    [Fact]
    public void ParseFile_missing_file_is_a_problem()
    {
        var problems = new ProblemList("x.json");
        Assert.Null(DocumentNode.ParseFile(Path.Combine(AppContext.BaseDirectory, "no-such.json"), problems));
        Assert.Contains("no such file", Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Problem> Faults(string text)
    {
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse(text, problems));
        return problems.Problems;
    }
}
