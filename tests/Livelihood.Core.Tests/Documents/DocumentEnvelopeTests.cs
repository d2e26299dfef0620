using System.Buffers;
using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class DocumentEnvelopeTests
{
    private const string Kind = "livelihood/test";

    [Fact]
    public void Read_every_part_is_read()
    {
        (DocumentEnvelope envelope, ProblemList problems) = Read("""
            { "kind": "livelihood/test", "id": "six-dimensions", "version": "2026.1", "jurisdiction": "99", "title": { "en": "Six", "zh": "六" },
              "effective": { "from": "2026-07-01" }, "basis": [ { "law": "Test Law (2026)", "article": "22", "text": "Words." }, "Other Law" ] }
            """);
        Assert.Equal(0, problems.Count);
        Assert.Equal(
            new DocumentEnvelope
            {
                Kind = Kind,
                Id = "six-dimensions",
                Version = "2026.1",
                Jurisdiction = "99",
                Title = new Labels([new("zh", "六"), new("en", "Six")]),
                Effective = new EffectivePeriod(new DateOnly(2026, 7, 1), null),
                Basis = [new LegalBasis("Test Law (2026)", "22", "Words."), new LegalBasis("Other Law")],
            },
            envelope);
        Assert.Equal("six-dimensions@2026.1", envelope.Reference.ToString());
    }

    [Fact]
    public void WriteTo_reads_back_as_the_same_envelope()
    {
        DocumentEnvelope least = new() { Kind = Kind, Id = "a b", Version = "1" };
        DocumentEnvelope full = least with
        {
            Jurisdiction = "99",
            Title = new Labels("Plain"),
            Effective = new EffectivePeriod(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)),
            Basis = [new LegalBasis("L", null, "t")],
        };
        foreach (DocumentEnvelope envelope in new[] { least, full })
        {
            var output = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(output))
            {
                writer.WriteStartObject();
                envelope.WriteTo(writer);
                writer.WriteEndObject();
            }
            (DocumentEnvelope again, ProblemList problems) = Read(Encoding.UTF8.GetString(output.WrittenSpan));
            Assert.Equal(0, problems.Count);
            Assert.Equal(envelope, again);
            Assert.Equal(envelope.GetHashCode(), again.GetHashCode());
        }
        Assert.NotEqual(least, full);
    }

    [Fact]
    public void Read_every_fault_is_reported()
    {
        (_, ProblemList problems) = Read("""
            { "kind": "livelihood/tset", "id": "a@b", "version": 1, "jurisdiction": "", "title": { "en": "", "not a tag": "x" },
              "effective": { "from": "2026-12-31", "to": "2026-01-01", "until": 1 }, "basis": [ 1, { "article": "2" }, "" ], "legalBasis": 1 }
            """);
        Assert.Equal(
        [
            "$.kind", "$.id", "$.version", "$.jurisdiction", "$.effective", "$.effective.until", "$.basis[0]", "$.basis[1]", "$.basis[2]",
            "$.title.en", "$.title['not a tag']", "$.legalBasis",
        ], problems.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Read_missing_keys_are_each_reported()
        => Assert.Equal(3, Read("{}").Problems.Count);

    [Fact]
    public void Read_single_basis_may_stand_without_its_list()
    {
        Assert.Equal([new LegalBasis("Test Law")], Read("""{ "kind": "livelihood/test", "id": "a", "version": "1", "basis": "Test Law" }""").Envelope.Basis);
        Assert.Equal([new LegalBasis("L", "3")], Read("""{ "kind": "livelihood/test", "id": "a", "version": "1", "basis": { "law": "L", "article": "3" } }""").Envelope.Basis);
    }

    [Fact]
    public void Find_schema_knows_exactly_the_keys_that_are_read()
    {
        JsonElement schema = JsonElement.Parse(DocumentSchemas.Find("livelihood/envelope")!);
        string[] keys = [.. schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
        (_, ProblemList problems) = Read("{" + string.Join(',', keys.Select(key => $"\"{key}\": false")) + "}");
        Assert.DoesNotContain(problems.Problems, problem => problem.Message.Contains("not known", StringComparison.Ordinal));
        Assert.Equal(keys.Length, problems.Count);
        Assert.Equal(["livelihood/envelope", "livelihood/regions"], DocumentSchemas.Kinds.Where(kind => kind is "livelihood/envelope" or "livelihood/regions"));
        Assert.Null(DocumentSchemas.Find("livelihood/nothing"));
        Assert.Throws<ArgumentException>(() => DocumentSchemas.Register("livelihood/nothing", typeof(DocumentSchemas).Assembly, "nothing.json"));
    }

    private static (DocumentEnvelope Envelope, ProblemList Problems) Read(string json)
    {
        var problems = new ProblemList();
        DocumentObject root = DocumentNode.Parse(json, problems)!.AsObject()!;
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, Kind);
        root.Finish();
        return (envelope, problems);
    }
}
