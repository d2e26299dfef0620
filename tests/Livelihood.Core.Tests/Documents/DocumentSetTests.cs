using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class DocumentSetTests
{
    [Fact]
    public void InForce_version_of_the_day_is_chosen()
    {
        DocumentSet<DocumentEnvelope> set = Set(Document("2", "2026-07-01", null), Document("1", null, "2026-06-30"), Document("local", null, null, "99"));
        Assert.Equal("1", set.InForce("lines", Day("2026-06-30"))!.Version);
        Assert.Equal("2", set.InForce("lines", Day("2026-07-01"))!.Version);
        Assert.Equal("local", set.InForce("lines", Day("2026-07-01"), "99")!.Version);
        Assert.Null(set.InForce("lines", Day("2026-07-01"), "98"));
        Assert.Null(set.InForce("other", Day("2026-07-01")));
        Assert.Equal(["1", "2", "local"], set.Documents.Select(document => document.Version));
    }

    [Fact]
    public void InForce_gap_between_versions_has_no_document()
        => Assert.Null(Set(Document("1", null, "2025-12-31"), Document("2", "2026-02-01", null)).InForce("lines", Day("2026-01-15")));

    [Fact]
    public void Find_reference_names_a_version_or_takes_the_one_in_force()
    {
        DocumentSet<DocumentEnvelope> set = Set(Document("1", null, "2025-12-31"), Document("2", "2026-01-01", null));
        Assert.Equal("1", set.Find(new DocumentReference("lines", "1"), Day("2026-07-01"))!.Version);
        Assert.Equal("2", set.Find(new DocumentReference("lines"), Day("2026-07-01"))!.Version);
        Assert.Null(set.Find(new DocumentReference("lines", "3"), Day("2026-07-01")));
    }

    [Fact]
    public void Constructor_overlaps_repeats_and_mixed_kinds_are_all_listed()
    {
        var fault = Assert.Throws<DocumentException>(() => Set(
            Document("1", null, null), Document("2", "2026-01-01", "2026-01-31"), Document("2", "2026-03-01", null),
            Document("a", null, "2026-06-30", "99"), Document("b", "2026-06-30", null, "99"), Document("x", null, null, "98") with { Kind = "livelihood/other" }));
        Assert.Equal(5, fault.Problems.Count);
        Assert.Contains("lines: The versions \"1\" (always) and \"2\" (2026-01-01 to 2026-01-31) are in force on the same day.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("lines (99): The versions \"a\" (to 2026-06-30) and \"b\" (from 2026-06-30)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_empty_set_answers_nothing()
    {
        Assert.Empty(Set().Documents);
        Assert.Null(Set().InForce("lines", Day("2026-01-01")));
    }

    [Theory]
    [InlineData("lines", "lines", null)]
    [InlineData("lines@2026.2", "lines", "2026.2")]
    [InlineData("two words@v 1", "two words", "v 1")]
    public void TryParse_reference_is_read_and_written_alike(string text, string id, string? version)
    {
        Assert.True(DocumentReference.TryParse(text, out DocumentReference reference));
        Assert.Equal((id, version, text), (reference.Id, reference.Version, reference.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("@1")]
    [InlineData("a@1@2")]
    [InlineData(" a")]
    [InlineData("a\n")]
    public void TryParse_anything_else_is_refused(string? text) => Assert.False(DocumentReference.TryParse(text, out _));

    [Fact]
    public void EffectivePeriod_ends_are_included_and_may_be_open()
    {
        var period = new EffectivePeriod(Day("2026-01-01"), Day("2026-12-31"));
        Assert.True(period.Contains(Day("2026-01-01")));
        Assert.True(period.Contains(Day("2026-12-31")));
        Assert.False(period.Contains(Day("2027-01-01")));
        Assert.True(EffectivePeriod.Always.Contains(DateOnly.MinValue));
        Assert.True(EffectivePeriod.Always.Contains(DateOnly.MaxValue));
        Assert.True(period.Overlaps(new EffectivePeriod(Day("2026-12-31"), null)));
        Assert.False(period.Overlaps(new EffectivePeriod(Day("2027-01-01"), null)));
        Assert.Throws<ArgumentException>(() => new EffectivePeriod(Day("2026-01-02"), Day("2026-01-01")));
        Assert.Equal("from 2026-01-01", new EffectivePeriod(Day("2026-01-01"), null).ToString());
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DocumentSet<DocumentEnvelope> Set(params DocumentEnvelope[] documents) => new(documents, document => document);

    private static DocumentEnvelope Document(string version, string? from, string? to, string? jurisdiction = null) => new()
    {
        Kind = "livelihood/parameters",
        Id = "lines",
        Version = version,
        Jurisdiction = jurisdiction,
        Effective = new EffectivePeriod(from is null ? null : Day(from), to is null ? null : Day(to)),
    };
}
