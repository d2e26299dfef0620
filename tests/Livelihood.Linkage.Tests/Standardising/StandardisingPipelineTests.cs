using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Tests.Standardising;

public class StandardisingPipelineTests
{
    [Fact]
    public void Apply_of_several_steps_runs_them_in_order()
    {
        StandardisingPipeline surname = [Standardise.Nfkc, Standardise.Trim, Standardise.FoldCase, Standardise.Prefix(4)];
        Assert.Equal("schr", surname.Apply(" Ｓｃｈröder "));
    }

    [Fact]
    public void Apply_of_a_missing_value_is_missing()
    {
        Assert.Null(StandardisingPipeline.Empty.Apply(null));
        Assert.Null(StandardisingPipeline.Empty.Apply(""));
        Assert.Equal(" ", StandardisingPipeline.Empty.Apply(" "));
        StandardisingPipeline padded = [Standardise.Digits, Standardise.PadLeft(3, "0")];
        Assert.Null(padded.Apply("none"));
    }

    [Fact]
    public void ApplySet_with_steps_after_the_set_applies_them_to_each_value()
    {
        StandardisingPipeline initials = [Standardise.Tokens, Standardise.FoldCase, Standardise.NullIf("von"), Standardise.Prefix(1)];
        Assert.True(initials.ProducesSets);
        Assert.Equal(["a", "b"], initials.ApplySet("Anna Maria Auer von Berg".Replace("Maria ", "", StringComparison.Ordinal)));
        Assert.Empty(initials.ApplySet(null));
        Assert.Throws<InvalidOperationException>(() => initials.Apply("a"));
    }

    [Fact]
    public void ApplySet_without_a_set_step_gives_at_most_one_value()
    {
        StandardisingPipeline trimmed = [Standardise.Trim];
        Assert.Equal(["a"], trimmed.ApplySet(" a "));
        Assert.Empty(trimmed.ApplySet("  "));
    }

    [Fact]
    public void Of_two_set_steps_throws() => Assert.Throws<ArgumentException>(() => StandardisingPipeline.Of(Standardise.Tokens, Standardise.QGrams(2)));

    [Fact]
    public void Equals_of_pipelines_with_equal_steps_is_true()
    {
        StandardisingPipeline one = [Standardise.Trim, Standardise.Map([new("a", "b"), new("c", "d")]), Standardise.Extract("[a]")];
        StandardisingPipeline same = [Standardise.Trim, Standardise.Map([new("c", "d"), new("a", "b")]), Standardise.Extract("[a]")];
        StandardisingPipeline other = [Standardise.Trim, Standardise.Map([new("c", "d")]), Standardise.Extract("[a]")];
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.False(one.Equals(null));
        Assert.Equal("""["trim",{"map":{"a":"b","c":"d"}},{"extract":"[a]"}]""", one.ToString());
    }

    [Fact]
    public void Bind_connects_functions_by_name()
    {
        StandardisingPipeline reversed = [Standardise.Trim, Standardise.Function("reverse")];
        Assert.Throws<InvalidOperationException>(() => reversed.Apply("abc"));
        StandardisingPipeline bound = reversed.Bind(new StandardiserRegistry(new Reverse()));
        Assert.Equal("cba", bound.Apply(" abc "));
        Assert.Same(bound, bound.Bind(StandardiserRegistry.Empty));
        Assert.Equal(reversed, bound);
        var problem = Assert.Throws<ArgumentException>(() => StandardisingPipeline.Of(Standardise.Function("revrse")).Bind(new StandardiserRegistry(new Reverse())));
        Assert.Contains("Did you mean \"reverse\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Registry_with_a_name_twice_throws()
        => Assert.Throws<ArgumentException>(() => new StandardiserRegistry(new Reverse(), new Reverse()));

    [Fact]
    public void Apply_from_many_threads_gives_what_one_gives()
    {
        StandardisingPipeline pipeline = Reading.Pipeline("""
            ["nfkc", "fold-case", "strip-diacritics", { "replace": { "pattern": "[0-9]+", "with": "#" } }, { "extract": "[a-z#]+" }, { "map": { "bob": "robert" } }]
            """);
        string[] values = [.. Enumerable.Range(0, 2000).Select(i => $"Bo{(char)('b' + i % 3)} É{i}")];
        string?[] expected = [.. values.Select(pipeline.Apply)];
        string?[] found = new string?[values.Length];
        Parallel.For(0, values.Length, i => found[i] = pipeline.Apply(values[i]));
        Assert.Equal(expected, found);
    }
}
