using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.RuleTests;
using Livelihood.Rules.RuleTests.Internal;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Reads the tests that a scoring model carries.</summary>
internal static class ModelTestReader
{
    public static void Read(IReadOnlyList<DocumentNode> nodes, ModelDraft draft)
    {
        var names = TestNames.Of(draft.Rules.Inputs, draft.Rules.Children, null);
        foreach (DocumentNode node in nodes)
        {
            if (node.AsObject() is not { } test) continue;
            RuleTest subject = RuleTestReader.ReadSubject(test, names, draft.Rules.Broken);
            draft.TakeId(subject.Name, node.Path + ".name", "test ");
            DocumentObject? expect = test.RequiredObject("expect");
            if (expect is { Count: 0 }) expect.Report("The test expects nothing.", "at least one of score, level, lowest, highest, reasons, dimensions");
            if (expect is not null) draft.Tests.Add(Expected(subject, expect, draft));
            test.Finish();
        }
    }

    private static ScoringTest Expected(RuleTest subject, DocumentObject expect, ModelDraft draft)
    {
        DocumentNode? score = expect.Optional("score");
        bool unknown = score?.Kind == JsonValueKind.Null;
        var dimensions = new Dictionary<string, FixedPoint>(StringComparer.Ordinal);
        foreach ((string id, DocumentNode value) in expect.OptionalObject("dimensions")?.Entries ?? [])
        {
            if (draft.Dimensions.All(d => d.Id != id)) value.Report("There is no such dimension.", "the id of a dimension", Spelling.Nearest(id, draft.Dimensions.Select(d => d.Id)));
            else if (Number(value) is { } points) dimensions[id] = points;
        }
        var test = new ScoringTest
        {
            Subject = subject,
            Score = unknown ? null : Number(score),
            ScoreUnknown = unknown,
            Level = expect.OneOf("level", [.. draft.Levels.Select(l => l.Id)]),
            Lowest = Number(expect.Optional("lowest")),
            Highest = Number(expect.Optional("highest")),
            Reasons = expect.Has("reasons") ? expect.OptionalTexts("reasons") : null,
            Dimensions = dimensions,
        };
        expect.Finish();
        return test;
    }

    private static FixedPoint? Number(DocumentNode? node)
        => node?.AsDecimal() is { } number && FixedPoint.TryFrom(number) is { IsValue: true } parsed ? parsed.Value : null;
}
