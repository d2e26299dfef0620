using System.Diagnostics;
using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Syntax;

public sealed class SyntaxProblemTests
{
    [Theory]
    [InlineData("", "$: The expression cannot be read at 1:1. Found the end, expected an operand.")]
    [InlineData("1 +", "$: The expression cannot be read at 1:4. Found the end, expected an operand.")]
    [InlineData("a\n  == 2", "$: The expression cannot be read at 2:3. Found ==, expected an operator or the end. Did you mean \"=\"?")]
    [InlineData("a && a", "$: The expression cannot be read at 1:3. Found &&, expected an operator or the end. Did you mean \"and\"?")]
    [InlineData("min(a，2)", "$: The expression cannot be read at 1:6. Found ，, expected a comma or ). Did you mean \",\"?")]
    [InlineData("if a then 2", "$: The expression cannot be read at 1:12. Found the end, expected an operator or else.")]
    [InlineData("if a the 2", "$: The expression cannot be read at 1:11. Found the end, expected an operator or then.")]
    [InlineData("\"abc", "$: The text has no end; it begins at 1:1. Expected \".")]
    [InlineData("1 /* abc", "$: The comment has no end; it begins at 1:3. Expected */.")]
    [InlineData("12abc", "$: A number ends in a word at 1:1. Found 12abc, expected an operator between them.")]
    [InlineData("1E99999", "$: The number's exponent is too large at 1:1. Found E99999, expected at most 9999.")]
    [InlineData("f(x: 1, 2)", "$: The call has arguments with names and arguments without at 1:9.")]
    [InlineData("some x satisfies 1", "$: The expression cannot be read at 1:19. Found the end, expected in.")]
    [InlineData("a[1", "$: The expression cannot be read at 1:4. Found the end, expected an operator or ].")]
    [InlineData("{a 1}", "$: The expression cannot be read at 1:2. Found a, expected a key and :.")]
    [InlineData("[1, ]", "$: The expression cannot be read at 1:5. Found ], expected an operand.")]
    [InlineData("a.5", "$: The expression cannot be read at 1:3. Found 5, expected the name of a field.")]
    [InlineData("and", "$: The expression cannot be read at 1:1. Found and, expected an operand.")]
    public void Parse_fault_names_place_found_and_expected(string text, string problem) => Assert.Equal([problem], Trees.Problems(text, "a"));

    [Fact]
    public void Parse_several_faults_are_reported_together()
    {
        IReadOnlyList<string> problems = Trees.Problems("f(1 +, 2, * 3, [4 5, 6 7], { a: , b: 1 ** })");

        Assert.Equal(["1:6", "1:11", "1:19", "1:24", "1:33", "1:43"], problems.Select(p => p.Split(" at ")[1].Split('.')[0]));
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("-", "1", "")]
    [InlineData("if ", "true", " then 1 else 2")]
    [InlineData("{a:", "1", "}")]
    [InlineData("f(", "1", ")")]
    [InlineData("not(", "1", ")")]
    [InlineData("1 in (", "1", ")")]
    [InlineData("1 in ", "1", "")]
    [InlineData("a instance of list<", "Any", ">")]
    [InlineData("x[", "1", "]")]
    [InlineData("]", "1", "")]
    [InlineData("function(x) ", "1", "")]
    [InlineData("", "1", " + 1")]
    [InlineData("", "1", " ** 1")]
    [InlineData("", "x", ".y")]
    [InlineData("", "x", "[1]")]
    public void Parse_nesting_of_100000_levels_is_a_problem(string before, string inside, string after)
    {
        const int levels = 100_000;
        string text = string.Concat(Enumerable.Repeat(before, levels)) + inside + string.Concat(Enumerable.Repeat(after, levels));
        var problems = new ProblemList();

        Assert.Null(ExpressionParser.Parse(text, NameSet.Empty, problems, limits: new SyntaxLimits { MaxLength = int.MaxValue }));
        Assert.Null(ExpressionParser.ParseTests(text, NameSet.Empty, problems, limits: new SyntaxLimits { MaxLength = int.MaxValue }));
        Assert.InRange(problems.Count, 1, 50);
    }

    [Fact]
    public void Parse_long_chain_inside_brackets_again_and_again_keeps_the_tree_shallow()
    {
        string text = "1";
        for (int i = 0; i < 100; i++) text = "(" + text + ")" + string.Concat(Enumerable.Repeat("+1", 100));
        var problems = new ProblemList();

        Assert.Null(ExpressionParser.Parse(text, NameSet.Empty, problems));
        Assert.Contains("nested too deeply", Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ten_megabytes_is_a_problem_at_once()
    {
        var problems = new ProblemList();
        Assert.Null(ExpressionParser.Parse(new string('(', 10_000_000), NameSet.Empty, problems));
        Assert.Contains("too long", Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("f(a b c,")]
    [InlineData("{a-b-c:1,")]
    [InlineData("[1,")]
    [InlineData("1/* */")]
    [InlineData("aa aa ")]
    [InlineData("\\\"")]
    [InlineData("a in (not(")]
    [InlineData("[a..b[")]
    [InlineData("if a then ")]
    [InlineData("1 2, ")]
    [InlineData("x instance of ")]
    [InlineData("function(a b, ")]
    public void Parse_a_million_repeated_units_takes_no_longer_than_reading_them(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var names = new NameSet([string.Concat(Enumerable.Repeat("aa ", 100)) + "b", "a b", "a"]);
        var limits = new SyntaxLimits { MaxNodes = int.MaxValue, MaxDepth = 500 };
        var watch = Stopwatch.StartNew();

        ExpressionParser.Parse(text, names, new ProblemList(), limits: limits);
        ExpressionParser.ParseTests(text, names, new ProblemList(), limits: limits);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Parse_random_signs_never_throws()
    {
        const string signs = "a1 .,()[]{}<>=!?+-*/\"@:\\\n和，inot";
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Create(random.Next(25), random, (span, r) =>
            {
                for (int k = 0; k < span.Length; k++) span[k] = signs[r.Next(signs.Length)];
            });
            var problems = new ProblemList();
            Expression? tree = ExpressionParser.Parse(text, NameSet.Empty, problems);
            UnaryTests? tests = ExpressionParser.ParseTests(text, NameSet.Empty, new ProblemList());

            Assert.Equal(tree is null, problems.Count > 0);
            if (tree is not null) Assert.Equal(Trees.Show(tree), Trees.Show(Trees.Parse(ExpressionText.Write(tree))));
            if (tests is not null) Assert.Equal(Trees.Show(tests), Trees.Show(Trees.ParseTests(ExpressionText.Write(tests))));
        }
    }

    [Fact]
    public void Parse_null_arguments_are_misuse()
    {
        Assert.Throws<ArgumentNullException>(() => ExpressionParser.Parse(null!, NameSet.Empty, new ProblemList()));
        Assert.Throws<ArgumentNullException>(() => ExpressionParser.ParseTests("1", null!, new ProblemList()));
        Assert.Throws<ArgumentNullException>(() => ExpressionText.Write((Expression)null!));
    }
}
