using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class LabelsTests
{
    private static readonly Labels Both = new([new("en", "Old town"), new("zh-Hans", "老城")]);

    [Theory]
    [InlineData("en", "Old town")]
    [InlineData("EN", "Old town")]
    [InlineData("en-GB", "Old town")]
    [InlineData("zh", "老城")]
    [InlineData("zh-Hans-CN", "老城")]
    [InlineData("fr", "Old town")]
    [InlineData("", "Old town")]
    public void In_nearest_language_is_chosen(string language, string expected) => Assert.Equal(expected, Both.In(language));

    [Fact]
    public void In_no_text_at_all_is_null()
    {
        Assert.Null(Labels.None.In("en"));
        Assert.True(Labels.None.IsEmpty);
        Assert.Equal("", Labels.None.ToString());
    }

    [Fact]
    public void Equals_order_and_case_of_languages_do_not_count()
    {
        var other = new Labels([new("zh-hans", "老城"), new("EN", "Old town")]);
        Assert.True(Both.Equals(other));
        Assert.Equal(Both.GetHashCode(), other.GetHashCode());
        Assert.False(Both.Equals(new Labels("Old town")));
        Assert.False(Both.Equals(null));
    }

    [Fact]
    public void Constructor_bad_texts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Labels(""));
        Assert.Throws<ArgumentException>(() => new Labels([new("en", "")]));
        Assert.Throws<ArgumentException>(() => new Labels([new("en", "a"), new("EN", "b")]));
    }

    [Fact]
    public void Read_wrong_type_and_repeated_language_are_problems()
    {
        var problems = new ProblemList();
        Labels.Read(DocumentNode.Parse("[1]", problems));
        Labels.Read(DocumentNode.Parse("""{ "en": "a", "EN": "b" }""", problems));
        Assert.Equal(["$", "$.EN"], problems.Problems.Select(problem => problem.Path));
        Assert.Equal("text, or an object of texts by language", problems.Problems[0].Expected);
    }
}
