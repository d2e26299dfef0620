using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Livelihood.Linkage.Standardising;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Linkage.Tests.Standardising;

public class StandardisingJsonTests
{
    private static readonly Gen<string> Words = Gen.Elements("a", "bob", "小明", "🙂", "\"\\\n", "n/a", "·", "x y", "\u0001", "é");

    private static readonly Gen<StandardisingStep> Steps = Gen.OneOf(
        Gen.Elements(
            Standardise.Nfkc, Standardise.Nfc, Standardise.Trim, Standardise.CollapseSpaces, Standardise.FoldCase, Standardise.Upper,
            Standardise.FoldWidth, Standardise.FoldNameDots, Standardise.StripPunctuation, Standardise.StripSpaces, Standardise.StripDiacritics,
            Standardise.Digits, Standardise.Letters, Standardise.SortTokens, Standardise.Soundex, Standardise.DoubleMetaphone),
        Gen.Choose(1, int.MaxValue - 1).Select(Standardise.Prefix),
        Gen.Choose(1, 99).Select(Standardise.Suffix),
        Gen.Choose(0, 99).Select(start => Standardise.Substring(start, start + 1)),
        Words.Zip(Gen.Choose(-5, 5)).Select(part => Standardise.Part(part.Item1, part.Item2)),
        Gen.Elements("[a-z]+", "^(.)\\b", "\"\\\\", "[王小]").Select(Standardise.Extract),
        Words.Select(with => Standardise.Replace("(a)|[\"b]", with + "$1")),
        Words.ListOf().Zip(Words).Select(map => Standardise.Map(map.Item1.Distinct(StringComparer.Ordinal).Select(from => KeyValuePair.Create(from, map.Item2)))),
        Words.ListOf().Select(values => Standardise.NullIf(values)),
        Gen.Elements("yyyy-MM-dd", "dd/MM/yyyy", "yyyy年M月d日").NonEmptyListOf().Select(formats => Standardise.Date(formats)),
        Gen.Choose(1, 1000).Select(length => Standardise.PadLeft(length, "🙂")),
        Words.Select(Standardise.Function));

    private static readonly Gen<StandardisingStep[]> Sets = Gen.Elements<StandardisingStep[]>(
        [], [Standardise.Tokens], [Standardise.QGrams(3)], [Standardise.Split("\"")]);

    [Fact]
    public void Write_of_any_pipeline_reads_back_equal_and_to_the_same_bytes()
        => Property.Check(Steps.ListOf().Zip(Sets).Zip(Steps.ListOf()), parts =>
        {
            StandardisingStep[] steps = [.. parts.Item1.Item1, .. parts.Item1.Item2, .. parts.Item2];
            var pipeline = StandardisingPipeline.Of(steps);
            string json = Write(pipeline);
            StandardisingPipeline again = Reading.Pipeline(json);
            return again.Equals(pipeline) && Write(again) == json && again.ToString() == Reading.Pipeline(pipeline.ToString()).ToString();
        });

    [Fact]
    public void Read_then_write_is_canonically_the_same()
    {
        const string json = """
            ["nfkc", { "map": { "z": "1", "a": "2" } }, { "replace": { "with": "", "pattern": "x" } }, { "null-if": ["b", "a", "b"] },
             { "substring": { "length": 2.0, "start": 0 } }, { "date": ["yyyyMMdd"] }, "tokens", { "function": "mine" }]
            """;
        byte[] expected = CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(json));
        Assert.Equal(expected, CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(Write(Reading.Pipeline(json)))));
    }

    [Theory]
    [InlineData("""["fold-cse"]""", "$[0]", "There is no such step", "fold-case")]
    [InlineData("""["trim", {"prefx": 2}]""", "$[1]", "There is no such step", "prefix")]
    [InlineData("""["zzzzz"]""", "$[0]", "There is no such step", null)]
    [InlineData("""["prefix"]""", "$[0]", "needs a value", null)]
    [InlineData("""[{"trim": true}]""", "$[0]", "takes no value", null)]
    [InlineData("""[{}]""", "$[0]", "not a step", null)]
    [InlineData("""[{"prefix": 2, "suffix": 3}]""", "$[0]", "not a step", null)]
    [InlineData("""[7]""", "$[0]", "not a step", null)]
    [InlineData("""[null]""", "$[0]", "not a step", null)]
    [InlineData("""[{"prefix": 0}]""", "$[0].prefix", "", null)]
    [InlineData("""[{"prefix": 3000000000}]""", "$[0].prefix", "", null)]
    [InlineData("""[{"prefix": "2"}]""", "$[0].prefix", "", null)]
    [InlineData("""[{"qgrams": 17}]""", "$[0].qgrams", "", null)]
    [InlineData("""[{"substring": {"start": 0}}]""", "$[0].substring", "length", null)]
    [InlineData("""[{"part": {"separator": "", "index": 0}}]""", "$[0].part.separator", "empty", null)]
    [InlineData("""[{"part": {"separator": "@", "index": 0, "indx": 1}}]""", "$[0].part.indx", "not known", null)]
    [InlineData("""[{"extract": "("}]""", "$[0].extract", "not a regular expression", null)]
    [InlineData("""[{"extract": "(a)\\1"}]""", "$[0].extract", "backtracking", null)]
    [InlineData("""[{"replace": {"pattern": "a", "with": "$'"}}]""", "$[0].replace.with", "dollar", null)]
    [InlineData("""[{"map": {"a": 1}}]""", "$[0].map.a", "", null)]
    [InlineData("""[{"map": []}]""", "$[0].map", "", null)]
    [InlineData("""[{"null-if": "a"}]""", "$[0]['null-if']", "", null)]
    [InlineData("""[{"null-if": [1]}]""", "$[0]['null-if'][0]", "", null)]
    [InlineData("""[{"date": []}]""", "$[0].date", "no date format", null)]
    [InlineData("""[{"date": ["yyyy"]}]""", "$[0].date[0]", "fully", null)]
    [InlineData("""[{"pad-left": {"length": 2, "with": "ab"}}]""", "$[0]['pad-left'].with", "More than one", null)]
    [InlineData("""["tokens", {"qgrams": 2}]""", "$[1]", "second step", null)]
    [InlineData("""[{"function": "revers"}]""", "$[0].function", "registered", "reverse")]
    [InlineData("""{}""", "$", "", null)]
    public void Read_of_a_faulty_step_is_one_problem_with_its_path(string json, string path, string message, string? didYouMean)
    {
        _ = Reading.Pipeline(json, out ProblemList problems, new StandardiserRegistry(new Reverse()));
        Problem problem = Assert.Single(problems.Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(didYouMean, problem.DidYouMean);
    }

    [Fact]
    public void Read_with_several_faults_reports_all_and_keeps_the_good_steps()
    {
        StandardisingPipeline pipeline = Reading.Pipeline("""["trim", "x?", {"prefix": -1}, "nfkc", {"date": ["a", "b"]}]""", out ProblemList problems);
        Assert.Equal(4, problems.Count);
        Assert.Equal([Standardise.Trim, Standardise.Nfkc], pipeline);
    }

    [Fact]
    public void Read_with_a_registry_binds_functions()
        => Assert.Equal("cba", Reading.Pipeline("""[{"function": "reverse"}]""", new StandardiserRegistry(new Reverse())).Apply("abc"));

    [Fact]
    public void Read_of_any_damaged_json_reports_problems_and_never_throws()
    {
        const string whole = """["trim",{"map":{"a":"b"}},{"replace":{"pattern":"(a)","with":"$1"}},{"pad-left":{"length":2,"with":"0"}},{"date":["yyyyMMdd"]},{"part":{"separator":"@","index":-1}}]""";
        var pieces = Gen.Elements("", "{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e99", "\\", "\\ud800", "(", "$", "tokens", "\"trim\"", "\0", "深");
        Property.Check(Gen.Choose(0, whole.Length).Zip(Gen.Choose(0, 12)).Zip(pieces), damage =>
        {
            int at = damage.Item1.Item1, cut = Math.Min(damage.Item1.Item2, whole.Length - at);
            string json = whole.Remove(at, cut).Insert(at, damage.Item2);
            StandardisingPipeline read = Reading.Pipeline(json, out ProblemList problems);
            return problems.Count > 0 || Reading.Pipeline(Write(read)).Equals(read);
        }, 5000);
    }

    private static string Write(StandardisingPipeline pipeline)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes)) pipeline.Write(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
