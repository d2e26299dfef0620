using System.Buffers;
using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using static Livelihood.Core.Tests.Regions.Tree;

namespace Livelihood.Core.Tests.Regions;

public class RegionDocumentTests
{
    private static readonly DocumentEnvelope Envelope = new() { Kind = RegionTree.Kind, Id = "test", Version = "1" };

    [Fact]
    public void Parse_document_gives_names_periods_and_successors()
    {
        RegionTree tree = RegionTree.Parse("""
            { "$schema": "regions.schema.json", "kind": "livelihood/regions", "id": "test", "version": "2026.1", "jurisdiction": "99", "regions": [
              { "code": "99", "name": { "en": "Test Province", "zh": "测试省" } },
              { "code": "9901", "parent": "99", "name": "Old Town", "to": "2019-12-31", "successors": ["9902"] },
              { "code": "9902", "parent": "99", "from": "2020-01-01" } ] }
            """);
        Assert.Equal("2026.1", tree.Envelope!.Version);
        Assert.Equal("测试省", tree.Find(Code("99"))!.Name.In("zh-CN"));
        Assert.Equal("Old Town", tree.Find(Code("9901"))!.Name.In("en"));
        Assert.Equal([Code("9902")], tree.Successors(Code("9901"), Day(2026)));
    }

    [Fact]
    public void WriteTo_document_reads_back_as_the_same_tree()
    {
        byte[] first = Write(Sample(), Envelope);
        RegionTree again = RegionTree.Parse(first);
        Assert.Equal(Sample().Regions, again.Regions);
        Assert.Equal(first, Write(again, null));
        Assert.Throws<ArgumentException>(() => Write(Sample(), null));
        Assert.Throws<ArgumentException>(() => Write(Sample(), Envelope with { Kind = "livelihood/other" }));
    }

    [Fact]
    public void Parse_faults_of_text_and_of_tree_come_out_together()
    {
        var fault = Assert.Throws<DocumentException>(() => RegionTree.Parse("""
            { "kind": "livelihood/region", "id": "a@b", "regions": [
              { "code": "99 00" },
              { "code": "9901", "parent": "9977", "nmae": "Town" },
              { "code": "9902", "from": "2020-13-01", "successors": "9903" },
              { "code": "9903", "from": "2020-01-01", "to": "2019-01-01" },
              { "code": "9904", "parent": "9978", "name": { "e": "x", "zh": 1 } },
              { "code": "9905", "parent": "9903" },
              { "code": "9906", "parent": "9979" },
              "9907"
            ], "reigons": [] }
            """, "regions.json"));
        Assert.Equal(
        [
            "$.kind", "$.id", "$", "$.regions[0].code", "$.regions[1].nmae", "$.regions[2].from", "$.regions[2].successors", "$.regions[3]",
            "$.regions[4].name.e", "$.regions[4].name.zh", "$.regions[7]", "$.reigons", "$.regions[6].parent",
        ], fault.Problems.Select(problem => problem.Path));
        Assert.All(fault.Problems, problem => Assert.Equal("regions.json", problem.Source));
        Assert.Equal(14, fault.Message.Split('\n').Length);
        Assert.Equal("name", fault.Problems[4].DidYouMean);
    }

    [Fact]
    public void Parse_wrong_root_is_a_problem()
    {
        Assert.Throws<DocumentException>(() => RegionTree.Parse("[]"));
        Assert.Throws<DocumentException>(() => RegionTree.Parse(""));
        Assert.Throws<DocumentException>(() => RegionTree.Parse([0xFF]));
    }

    private static byte[] Write(RegionTree tree, DocumentEnvelope? envelope)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output)) tree.WriteTo(writer, envelope);
        return output.WrittenSpan.ToArray();
    }

    [Fact]
    public void Find_schema_of_regions_is_embedded_and_is_the_published_file()
    {
        string schema = DocumentSchemas.Find(RegionTree.Kind)!;
        Assert.Equal(File.ReadAllText(Path.Combine(Livelihood.Testing.SharedData.Root(), "docs", "schema", "regions.schema.json"), Encoding.UTF8), schema);
        JsonElement region = JsonElement.Parse(schema).GetProperty("$defs").GetProperty("region").GetProperty("properties");
        Assert.Equal(["code", "parent", "name", "from", "to", "successors"], region.EnumerateObject().Select(property => property.Name));
    }
}
