using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Reads the tests of a document and checks their names and values.</summary>
internal static class RuleTestReader
{
    private static readonly string[] Reasons = [.. Enum.GetNames<MissingReason>().Where(n => n != nameof(MissingReason.None))];

    /// <summary>Reads all tests of a draft; where its rules have problems, what is expected is not looked at.</summary>
    public static IReadOnlyList<RuleTest> Read(RuleSetDraft draft, CompiledRules? rules, ProblemList problems)
    {
        var names = TestNames.Of(draft.Inputs, draft.Children, rules);
        var tests = new List<RuleTest>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DocumentNode node in draft.Tests)
        {
            if (node.AsObject() is not { } test) continue;
            RuleTest read = Read(test, names, draft.Broken);
            tests.Add(read);
            if (read.Name.Length > 0 && !places.TryAdd(read.Name, node.Path))
                problems.Add(node.Path + ".name", $"The name {Quoted.Text(read.Name)} is that of another test, at {places[read.Name]}.");
        }

        return tests;
    }

    private static RuleTest Read(DocumentObject test, TestNames names, List<string> broken)
    {
        RuleTest subject = ReadSubject(test, names, broken);
        var expected = new Dictionary<string, RuleTestExpectation>(StringComparer.Ordinal);
        foreach ((string key, DocumentNode value) in test.RequiredObject("expect")?.Entries ?? [])
            if (ReadExpected(key, value, names, subject.Rows) is { } values) expected[key] = values;
        if (test.Optional("expect") is { Kind: JsonValueKind.Object } nothing && nothing.AsObject()!.Count == 0)
            nothing.Report("The test expects nothing.", "at least one name");
        test.Finish();
        return subject with { Expected = expected };
    }

    /// <summary>Reads a test's name, day and subject; what it expects is left to the caller.</summary>
    public static RuleTest ReadSubject(DocumentObject test, TestNames names, List<string> broken)
    {
        string name = test.RequiredText("name") ?? "";
        DateOnly? asOf = test.OptionalDate("asOf");
        var given = new Dictionary<string, RuleTestValue>(StringComparer.Ordinal);
        var rows = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, RuleTestValue>>>(StringComparer.Ordinal);
        foreach ((string key, DocumentNode value) in test.RequiredObject("given")?.Entries ?? [])
        {
            if (names.Children.TryGetValue(key, out IReadOnlyDictionary<string, RuleType>? fields)) rows[key] = ReadRows(value, key, fields, broken);
            else ReadGiven(given, key, value, names.Inputs, "the inputs", broken, names.Children.Keys);
        }
        return new RuleTest { Name = name, AsOf = asOf, Given = given, Rows = rows, Path = test.Path };
    }

    private static List<IReadOnlyDictionary<string, RuleTestValue>> ReadRows(DocumentNode list, string child, IReadOnlyDictionary<string, RuleType> fields, List<string> broken)
    {
        var rows = new List<IReadOnlyDictionary<string, RuleTestValue>>();
        foreach (DocumentNode item in list.AsArray())
        {
            var row = new Dictionary<string, RuleTestValue>(StringComparer.Ordinal);
            foreach ((string key, DocumentNode value) in item.AsObject()?.Entries ?? [])
                ReadGiven(row, key, value, fields, $"the fields of {Quoted.Text(child)}", broken, []);
            rows.Add(row);
        }

        return rows;
    }

    private static void ReadGiven(
        Dictionary<string, RuleTestValue> given, string name, DocumentNode value, IReadOnlyDictionary<string, RuleType> known, string of, List<string> broken, IEnumerable<string> more)
    {
        if (known.TryGetValue(name, out RuleType? type))
        {
            if (Given(value, type) is { } read) given[name] = read;
            return;
        }

        if (broken.Contains(name)) return;
        value.Problems.Add(value.Path, $"The name is not one of {of}.", Quoted.Text(name), didYouMean: Spelling.Nearest(name, known.Keys.Concat(more)));
    }

    private static RuleTestValue? Given(DocumentNode node, RuleType type)
    {
        if (node.Kind == JsonValueKind.Null) return new RuleTestValue.Missing(MissingReason.NotProvided);
        if (node.Kind != JsonValueKind.Object) return Known(node, type);
        DocumentObject missing = node.AsObject()!;
        string? reason = missing.RequiredOneOf("missing", Reasons);
        missing.Finish();
        return reason is null ? null : new RuleTestValue.Missing(Enum.Parse<MissingReason>(reason));
    }

    private static RuleTestExpectation? ReadExpected(
        string name, DocumentNode node, TestNames names, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, RuleTestValue>>> rows)
    {
        if (names.Results is null) return null;
        if (!names.Results.TryGetValue(name, out (RuleType Type, string? Child) result))
        {
            node.Problems.Add(node.Path, "The name is not one of those that the rules derive.", Quoted.Text(name), didYouMean: Spelling.Nearest(name, names.Results.Keys));
            return null;
        }

        if (result.Child is null) return Expected(node, result.Type) is { } one ? new RuleTestExpectation([one], false) : null;
        int count = rows.TryGetValue(result.Child, out var given) ? given.Count : 0;
        IReadOnlyList<DocumentNode> items = node.AsArray();
        if (node.Kind == JsonValueKind.Array && items.Count != count)
            node.Report("The list does not have one value for each row that is given.", FormattableString.Invariant($"{count} values, as many as rows of \"{result.Child}\""));
        return new RuleTestExpectation([.. items.Select(i => Expected(i, result.Type)).OfType<RuleTestValue>()], true);
    }

    private static RuleTestValue? Expected(DocumentNode node, RuleType type)
    {
        if (node.Kind == JsonValueKind.Null) return new RuleTestValue.Unknown(null);
        if (node.Kind != JsonValueKind.Object) return Known(node, type);
        DocumentObject unknown = node.AsObject()!;
        int before = node.Problems.Reported;
        unknown.Required("unknown");
        IReadOnlyList<string> because = unknown.OptionalTexts("unknown");
        unknown.Finish();
        return node.Problems.Reported == before ? new RuleTestValue.Unknown(because) : null;
    }

    private static RuleTestValue.Known? Known(DocumentNode node, RuleType type)
    {
        (JsonValueKind kind, string word) = type switch
        {
            RuleType.Number => (JsonValueKind.Number, "a number"),
            RuleType.Boolean => (JsonValueKind.True, "true or false"),
            _ => (JsonValueKind.String, "text: " + type),
        };
        JsonValueKind found = node.Kind == JsonValueKind.False ? JsonValueKind.True : node.Kind;
        if (found != kind)
        {
            node.Report("The value has the wrong type.", word);
            return null;
        }

        string text = kind == JsonValueKind.String ? node.Element.GetString()! : node.Element.GetRawText();
        if (TestValueText.Fault(type, text) is not { } expected) return new RuleTestValue.Known(text, type);
        node.Report("The value is not of its type.", expected, type is RuleType.Category category ? Spelling.Nearest(text, category.Values) : null);
        return null;
    }
}
