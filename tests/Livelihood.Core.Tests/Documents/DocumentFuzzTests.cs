using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Core.Tests.Documents;

/// <summary>Whatever is done to a valid document, reading it gives a document or problems, and never an exception of another kind.</summary>
public class DocumentFuzzTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes("""
        { "kind": "livelihood/regions", "id": "test", "version": "2026.1", "jurisdiction": "99", "effective": { "from": "2026-07-01", "to": "2026-12-31" },
          "basis": [ { "law": "Test Law", "article": "22" }, "Other\u0020Law \ud83d\ude00" ], "title": { "en": "Regions", "zh": "地区" },
          "regions": [ { "code": "99", "name": "Top" }, { "code": "9901", "parent": "99", "to": "2019-12-31", "successors": ["9902"] },
            { "code": "9902", "parent": "99", "from": "2020-01-01" } ] }
        """);

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "NaN", "-Infinity", "1e999", "123456789012345678901", "-0", "\n", "\0", "//",
        "\uFEFF", "\"kind\":", "\"code\":\"99\",", "\"9901\"", "{\"a\":", "[[[[", "true", "0001-01-01", "9999-12-31", "户",
    ];

    [Fact]
    public void Read_mutated_document_gives_a_tree_or_problems()
        => Property.Check(Mutations(), changed =>
        {
            var problems = new ProblemList("x.json");
            DocumentObject? root = DocumentNode.Parse(changed, problems)?.AsObject();
            RegionTree? tree = root is null ? null : RegionTree.Read(root);
            bool written = problems.Problems.All(problem => problem.ToString().Length > 0 && problem.Message.Length > 0 && problem.Path[0] == '$');
            return written && (tree is null) == (problems.Count > 0);
        }, 5000);

    [Fact]
    public void Parse_problems_with_a_line_point_into_the_text()
        => Property.Check(Mutations(), changed =>
        {
            var problems = new ProblemList();
            DocumentNode.Parse(changed, problems);
            int lines = changed.Count(unit => unit == (byte)'\n') + 1;
            return problems.Problems.All(problem => problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1);
        }, 5000);

    [Fact]
    public void Parse_accepts_exactly_what_can_be_canonicalised()
        => Property.Check(Mutations(), changed =>
        {
            var problems = new ProblemList();
            DocumentNode? node = DocumentNode.Parse(changed, problems);
            return (node is null) == (problems.Count > 0) && (node is null || CanonicalJson.Canonicalise(node.Element).Length > 0);
        }, 5000);

    private static Gen<byte[]> Mutations()
    {
        Gen<Func<byte[], byte[]>> flip = Gen.Zip(Gen.Choose(0, 10_000), Gen.Choose(0, 255)).Select(pair => (Func<byte[], byte[]>)(text =>
        {
            byte[] copy = [.. text];
            if (copy.Length > 0) copy[pair.Item1 % copy.Length] = (byte)pair.Item2;
            return copy;
        }));
        Gen<Func<byte[], byte[]>> cut = Gen.Zip(Gen.Choose(0, 10_000), Gen.Choose(1, 40)).Select(pair => (Func<byte[], byte[]>)(text =>
        {
            int at = pair.Item1 % (text.Length + 1);
            return [.. text[..at], .. text[Math.Min(text.Length, at + pair.Item2)..]];
        }));
        Gen<Func<byte[], byte[]>> insert = Gen.Zip(Gen.Choose(0, 10_000), Gen.Elements(Pieces)).Select(pair => (Func<byte[], byte[]>)(text =>
        {
            int at = pair.Item1 % (text.Length + 1);
            return [.. text[..at], .. Encoding.UTF8.GetBytes(pair.Item2), .. text[at..]];
        }));
        Gen<Func<byte[], byte[]>> repeat = Gen.Zip(Gen.Choose(0, 10_000), Gen.Choose(1, 60)).Select(pair => (Func<byte[], byte[]>)(text =>
        {
            int at = pair.Item1 % (text.Length + 1), end = Math.Min(text.Length, at + pair.Item2);
            return [.. text[..end], .. text[at..end], .. text[end..]];
        }));
        return Gen.ArrayOf(Gen.OneOf(flip, cut, insert, repeat)).Select(changes => changes.Take(6).Aggregate(Valid, (text, change) => change(text)));
    }
}
