using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Scoring.Learning;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Reads a scoring model, reporting every problem at once.</summary>
internal static class ModelReader
{
    private const int MostDecimals = 6;

    public static ScoringModel? Read(DocumentObject root, IReadOnlyList<ParameterSet> parameters, ScoringModelOptions options)
    {
        ProblemList problems = root.Problems;
        int before = problems.Reported;
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, ScoringModel.Kind);
        var rules = new RuleSetDraft { Envelope = envelope with { Kind = RuleSet.Kind }, Options = options.Reading };
        var draft = new ModelDraft { Envelope = envelope, Rules = rules, Problems = problems };
        TakeOver(root.Optional("rules"), rules, options);
        ReadActionable(root, draft);
        RuleSetReader.ReadDeclarations(root, parameters, rules);
        draft.Subject = root.OneOf("subject", "household", "person") ?? "household";
        draft.Scale = (int)(root.OptionalInteger("scale", 0, MostDecimals) ?? 0);
        draft.Aggregation = AggregationReader.Read(root.Optional("aggregation"), draft) ?? ScoreAggregation.Sum;
        draft.Initial = AmountReader.Points(root.Optional("initial"), draft);
        draft.Ranking = root.OneOf("ranking", "above baseline", "below baseline") == "below baseline" ? ReasonRanking.BelowBaseline : ReasonRanking.AboveBaseline;
        ReadLevels(root, draft);
        foreach (DocumentNode node in root.RequiredArray("dimensions"))
            if (node.AsObject() is { } dimension) DimensionReader.Read(dimension, draft, options);
        ReadTriggers(root, draft);
        ReadPrevious(root, draft);
        draft.Calibration = ReadCalibration(root.OptionalObject("calibration"));
        IReadOnlyList<DocumentNode> tests = root.OptionalArray("tests");
        root.Finish();

        RuleSet? made = RuleSet.Made(rules, problems, problems.Reported);
        if (made is not null) ModelChecks.Types(draft, made);
        ModelTestReader.Read(tests, draft);
        if (made is not null && options.Prove && problems.Reported == before) BandProof.AddProblems(draft, made, problems);
        return made is null || problems.Reported != before ? null : new ScoringModel(draft, made, root.Node.Element);
    }

    private static void TakeOver(DocumentNode? node, RuleSetDraft rules, ScoringModelOptions options)
    {
        if (node?.AsText() is not { } text) return;
        RuleSet? found = options.Rules.FirstOrDefault(r => r.Envelope.Reference.ToString() == text || r.Envelope.Id == text);
        if (found is null)
        {
            string[] known = [.. options.Rules.Select(r => r.Envelope.Reference.ToString())];
            node.Report("The rules were not given to the reader.", known.Length == 0 ? "no reference, since no rules were given" : string.Join(", ", known), Spelling.Nearest(text, known));
            return;
        }
        rules.Parameters.AddRange(found.ParameterSets);
        rules.Inputs.AddRange(found.Inputs);
        rules.Children.AddRange(found.Children);
        foreach (RuleDefinition d in found.Definitions)
            rules.Definitions.Add(new StatedDefinition(d.FullName, d.Expression, node.Path, node.Path, d.Label, d.Basis));
        foreach (Rules.Decisions.DecisionTable table in found.Tables) rules.Tables.Add(new StatedTable(table, node.Path));
    }

    // The flag stands in the declaration of an input, whose other keys the reader of rules reads.
    private static void ReadActionable(DocumentObject root, ModelDraft draft)
    {
        if (root.Optional("inputs") is not { Kind: JsonValueKind.Object } inputs) return;
        foreach ((string name, DocumentNode node) in inputs.AsObject()!.Entries)
            if (node.Kind == JsonValueKind.Object && node.AsObject()!.OptionalBoolean("actionable") == true) draft.Actionable.Add(name);
    }

    private static void ReadLevels(DocumentObject root, ModelDraft draft)
    {
        foreach (DocumentNode node in root.OptionalArray("levels"))
        {
            if (node.AsObject() is not { } level) continue;
            string id = level.RequiredText("id") ?? "";
            draft.TakeId(id, node.Path + ".id", "level ");
            ScoreAmount? from = AmountReader.Points(level.Required("from"), draft);
            ScoreAmount? keep = AmountReader.Points(level.Optional("keep"), draft);
            var read = new ScoreLevel { Id = id, From = from, Keep = keep, Label = Labels.Read(level.Optional("label")) };
            level.Finish();
            if (from?.Value is { } least && keep?.Value is { } stays && stays > least)
                node.Problems.Add(node.Path + ".keep", "The score that keeps a level lies above the one that reaches it.", keep.ToString(), $"at most {from}");
            if (draft.Levels.Count > 0 && from?.Value is { } own && draft.Levels[0].From?.Value is { } above && own >= above)
                node.Problems.Add(node.Path + ".from", "The levels are not listed from the highest down.", from.ToString(), $"less than {above}");
            draft.Levels.Insert(0, read);
        }
        DocumentObject? below = root.OptionalObject("below");
        string lowest = below is null ? ScoreLevel.NoLevel : below.RequiredText("id") ?? ScoreLevel.NoLevel;
        draft.TakeId(lowest, root.Path + ".below", "level ");
        draft.Levels.Insert(0, new ScoreLevel { Id = lowest, Label = Labels.Read(below?.Optional("label")) });
        below?.Finish();
    }

    private static void ReadTriggers(DocumentObject root, ModelDraft draft)
    {
        foreach (DocumentNode node in root.OptionalArray("triggers"))
        {
            if (node.AsObject() is not { } trigger) continue;
            string id = trigger.RequiredText("id") ?? "";
            draft.TakeId(id, node.Path + ".id");
            DocumentNode? when = trigger.Required("when");
            string text = when?.AsText() ?? "";
            string level = trigger.RequiredOneOf("level", [.. draft.Levels.Skip(1).Select(l => l.Id)]) ?? "";
            draft.Triggers.Add(new ScoreTrigger
            {
                Id = id, When = text, Level = level, Label = Labels.Read(trigger.Optional("label")), Basis = LegalBasis.ReadList(trigger.Optional("basis")),
            });
            trigger.Finish();
            if (text.Length > 0) DimensionReader.Define(draft, null, ScoreNames.Trigger(draft.Triggers.Count - 1), text, when!.Path, new Rules.Types.RuleType.Boolean());
        }
    }

    private static void ReadPrevious(DocumentObject root, ModelDraft draft)
    {
        if (root.Optional("previousLevel") is not { } node || node.AsText() is not { } name) return;
        RuleField? field = draft.Rules.Inputs.FirstOrDefault(i => i.Name == name);
        if (field?.Type is not (Rules.Types.RuleType.Text or Rules.Types.RuleType.Category))
        {
            if (!draft.Rules.Broken.Contains(name))
                node.Report(field is null ? "There is no such input." : "The input holds no codes.", "an input of type text or category", Spelling.Nearest(name, draft.Rules.Inputs.Select(i => i.Name)));
            return;
        }
        draft.PreviousLevel = name;
        var values = (field.Type as Rules.Types.RuleType.Category)?.Values;
        for (int i = 1; i < draft.Levels.Count; i++)
        {
            string id = draft.Levels[i].Id;
            if (values is not null && !values.Contains(id)) node.Report($"The input has no code for the level \"{id}\".", "a category that has the id of every level");
            else DimensionReader.Define(draft, null, ScoreNames.Previous(i), $"{name} = {Rules.Decisions.Internal.TextLiteral.Write(id)}", node.Path, null);
        }
    }

    private static PointsCalibration? ReadCalibration(DocumentObject? node)
    {
        if (node is null) return null;
        double? intercept = node.RequiredNumber("intercept");
        double? points = node.RequiredNumber("points per log-odds");
        node.Finish();
        return intercept is null || points is null ? null : new PointsCalibration(intercept.Value, points.Value);
    }
}
