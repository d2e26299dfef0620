using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Feel;

public sealed class FeelLimitsTests
{
    [Theory]
    [InlineData("for i in 1..100000000 return i", nameof(FeelLimits.MaxItems))]
    [InlineData("for i in 1..1000 return [partial[-1], partial[-1]]", nameof(FeelLimits.MaxItems))]
    [InlineData("for i in 1..1000 return if i = 1 then \"ab\" else partial[-1] + partial[-1]", nameof(FeelLimits.MaxTextLength))]
    [InlineData("for i in 1..100000 return [partial[-1]]", nameof(FeelLimits.MaxDepth))]
    [InlineData("for i in 1..100000 return {a: partial[-1]}", nameof(FeelLimits.MaxDepth))]
    [InlineData("{f: function(g, n) g(g, n + 1), r: f(f, 1)}.r", nameof(FeelLimits.MaxDepth))]
    [InlineData("some a in 1..100000, b in 1..100000 satisfies false", nameof(FeelLimits.MaxSteps))]
    [InlineData("count(distinct values(for i in 1..100000 return i))", nameof(FeelLimits.MaxSteps))]
    [InlineData("for i in 1..1000000 return exp(0.1)", nameof(FeelLimits.MaxSteps))]
    [InlineData("replace(string join(for i in 1..1000 return \"aaaaaaaaaa\"), \"(a+)\", \"$1$1$1$1$1$1$1$1$1$1\") + string(for i in 1..1000000 return \"aaaa\")", nameof(FeelLimits.MaxItems))]
    public void Evaluate_work_without_end_stops_with_the_name_of_the_limit(string expression, string limit)
    {
        FeelResult result = Evaluated.Run(expression, new FeelOptions { Limits = new FeelLimits { MaxItems = 500_000, MaxSteps = 3_000_000 } });
        Assert.Equal(limit, result.Fault?.Limit);
        Assert.True(result.Value.IsNull);
    }

    [Fact]
    public void Evaluate_a_tree_of_any_depth_ends_without_overflowing_the_stack()
    {
        Expression deep = new Expression.Tested();
        for (int i = 0; i < 200_000; i++) deep = new Expression.Negation(deep);
        FeelResult result = new FeelExpression(deep).Evaluate(FeelScope.Empty);
        Assert.Equal(nameof(FeelLimits.MaxDepth), result.Fault?.Limit);
        FeelOptions wide = new() { Limits = new FeelLimits { MaxDepth = int.MaxValue } };
        Assert.Equal(nameof(FeelLimits.MaxDepth), new FeelExpression(deep).Evaluate(FeelScope.Empty, wide).Fault?.Limit);
        FeelTests tests = new(new UnaryTests(false, [deep]));
        Assert.NotNull(FeelSession.Run(wide, session => FeelValue.From(tests.Hold(FeelValue.Nothing, FeelScope.Empty, session) == true)).Fault);
    }

    [Fact]
    public void List_values_nested_beyond_the_limit_are_refused()
    {
        FeelValue value = FeelValue.Nothing;
        for (int i = 0; i < FeelValue.MaxNesting; i++) value = FeelValue.From([value]);
        Assert.ThrowsAny<ArgumentException>(() => FeelValue.From([value]));
        Assert.Equal(value, value);
        Assert.StartsWith("[[[", value.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("min(deep, deep)")]
    [InlineData("concatenate(deep)")]
    [InlineData("get entries(context)")]
    [InlineData("[deep]")]
    [InlineData("{a: deep}")]
    [InlineData("append([], deep)")]
    [InlineData("(function(x: list<list<Any>>) x)(context)")]
    public void Evaluate_values_at_the_limit_of_nesting_end_with_its_name_or_a_value(string expression)
    {
        FeelValue deep = FeelValue.Nothing;
        for (int i = 0; i < FeelValue.MaxNesting - 1; i++) deep = FeelValue.From([deep]);
        FeelValue context = new FeelValue.Context([new("a", deep)]);
        FeelScope scope = FeelScope.Empty.With("deep", FeelValue.From([deep])).With("context", context);
        FeelResult result = new FeelExpression(Evaluated.Parsed(expression, "deep", "context")).Evaluate(scope);
        if (result.Fault is not null) Assert.Equal(nameof(FeelLimits.MaxDepth), result.Fault.Limit);
        Assert.True(result.Value.IsNull);
    }

    [Fact]
    public void Evaluate_many_bad_operations_keeps_only_the_first_warnings()
    {
        FeelResult result = Evaluated.Run("for i in 1..5000 return i + \"a\"");
        Assert.Equal(FeelLimits.Default.MaxWarnings, result.Warnings.Count);
        Assert.Null(result.Fault);
    }

    [Theory]
    [InlineData("(a{1000}){1000}")]
    [InlineData("((((a{0,100}){0,100}){0,100}){0,100})$")]
    [InlineData("(a|a)*b")]
    [InlineData("(a*)*b")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$")]
    public void Evaluate_patterns_that_are_dangerous_elsewhere_end_soon(string pattern)
    {
        FeelResult result = Evaluated.Run("matches(text, pattern)", null, ("text", $"\"{new string('a', 50_000)}\""), ("pattern", $"\"{pattern}\""));
        Assert.Null(result.Fault);
        Assert.NotEqual(FeelValue.True, result.Value);
    }
}
