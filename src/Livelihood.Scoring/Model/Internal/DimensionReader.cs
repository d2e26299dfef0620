using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Types;
using Livelihood.Scoring.Indicators;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Reads dimensions and their indicators, and defines what they compute.</summary>
internal static class DimensionReader
{
    public static void Read(DocumentObject node, ModelDraft draft, ScoringModelOptions options)
    {
        string id = node.RequiredText("id") ?? "";
        draft.TakeId(id, node.Path + ".id", "dimension ");
        string? of = Child(node.Optional("of"), draft);
        string? rollUp = node.OneOf("rollUp", "sum", "maximum");
        if (of is not null && rollUp is null && !node.Has("rollUp")) node.Report("A dimension of members has no \"rollUp\".", "\"sum\" or \"maximum\"");
        if (of is null && rollUp is not null && !node.Has("of")) node.Report("Only a dimension \"of\" a child table has a \"rollUp\".");
        ScoreAggregation aggregation = AggregationReader.Read(node.Optional("aggregation"), draft) ?? ScoreAggregation.Sum;
        ScoreAmount? cap = AmountReader.Points(node.Optional("cap"), draft), weight = AmountReader.Weight(node.Optional("weight"), draft);
        if (weight is not null && draft.Aggregation.Combination is ScoreCombination.Sum or ScoreCombination.Maximum && node.Has("weight"))
            node.Optional("weight")!.Report("The model does not weigh dimensions.", "no weight, or an \"aggregation\" of the model that weighs");
        var indicators = new List<ScoreIndicator>();
        foreach (DocumentNode one in node.RequiredArray("indicators"))
            if (one.AsObject() is { } indicator && Indicator(indicator, of, aggregation, draft, options) is { } read) indicators.Add(read);
        draft.Dimensions.Add(new ScoreDimension
        {
            Id = id, Indicators = indicators, Aggregation = aggregation, Cap = cap, Weight = weight, Of = of, RollUp = rollUp == "maximum" ? RollUp.Maximum : RollUp.Sum,
            Label = Labels.Read(node.Optional("label")), Basis = LegalBasis.ReadList(node.Optional("basis")),
        });
        node.Finish();
    }

    /// <summary>Defines what an expression of the model gives.</summary>
    public static void Define(ModelDraft draft, string? child, string name, string text, string path, RuleType? demand)
    {
        string full = ScoreNames.In(child, name);
        draft.Rules.Definitions.Add(new StatedDefinition(full, text, path, path, Labels.None, []));
        if (demand is not null) draft.Demands.Add(new TypeDemand(full, path, demand));
    }

    private static string? Child(DocumentNode? node, ModelDraft draft)
    {
        if (node?.AsText() is not { } name) return null;
        if (draft.Rules.Children.Any(c => c.Name == name)) return name;
        node.Report("There is no such child table.", "the name of one under \"children\"", Spelling.Nearest(name, draft.Rules.Children.Select(c => c.Name)));
        return null;
    }

    private static ScoreIndicator? Indicator(DocumentObject node, string? child, ScoreAggregation aggregation, ModelDraft draft, ScoringModelOptions options)
    {
        int number = draft.IndicatorCount++;
        string id = node.RequiredText("id") ?? "";
        draft.TakeId(id, node.Path + ".id");
        int forms = (node.Has("when") ? 1 : 0) + (node.Has("value") ? 1 : 0) + (node.Has("custom") ? 1 : 0);
        if (forms != 1) node.Report(forms == 0 ? "The indicator does not say where its points come from." : "The indicator says more than once where its points come from.", "one of \"when\", \"value\", \"custom\"");
        IndicatorForm form = node.Has("value") ? IndicatorForm.Banded : node.Has("custom") ? IndicatorForm.Custom : IndicatorForm.Condition;
        DocumentNode? source = node.Optional(form switch { IndicatorForm.Banded => "value", IndicatorForm.Custom => "custom", _ => "when" });
        string text = source?.AsText() ?? "";
        IReadOnlyList<ScoreBand> bands = form switch
        {
            IndicatorForm.Condition => Condition(node, source, text, child, number, draft),
            IndicatorForm.Banded => Bands(node, source, text, child, number, draft),
            _ => [],
        };
        IReadOnlyDictionary<string, string> arguments = new Dictionary<string, string>();
        if (form == IndicatorForm.Custom) arguments = Custom(node, source, text, child, number, draft, options);
        MissingPolicy? missing = Missing(node.Required("missing"), draft);
        ScoreAmount? weight = AmountReader.Weight(node.Optional("weight"), draft);
        if (weight is not null && aggregation.Combination is ScoreCombination.Sum or ScoreCombination.Maximum && node.Has("weight"))
            node.Optional("weight")!.Report("The dimension does not weigh indicators.", "no weight, or an \"aggregation\" of the dimension that weighs");
        ScoreAmount? baseline = AmountReader.Points(node.Optional("baseline"), draft);
        string code = node.OptionalText("reasonCode") ?? id;
        Labels label = Labels.Read(node.Optional("label")), reason = Labels.Read(node.Optional("reason"));
        IReadOnlyList<LegalBasis> basis = LegalBasis.ReadList(node.Optional("basis"));
        node.Finish();
        if (missing is null || forms != 1) return null;
        return new ScoreIndicator
        {
            Id = id, Form = form, Source = text, Bands = bands, Arguments = arguments, Missing = missing, Weight = weight, Baseline = baseline, ReasonCode = code, Label = label,
            Reason = reason.IsEmpty ? label : reason, Basis = basis,
        };
    }

    private static IReadOnlyList<ScoreBand> Condition(DocumentObject node, DocumentNode? source, string text, string? child, int number, ModelDraft draft)
    {
        ScoreAmount? points = AmountReader.Points(node.Required("points"), draft);
        if (text.Length > 0) Define(draft, child, ScoreNames.Band(number, 0), text, source!.Path, new RuleType.Boolean());
        return points is null ? [] : [new ScoreBand { Test = "true", Points = points }];
    }

    private static List<ScoreBand> Bands(DocumentObject node, DocumentNode? source, string text, string? child, int number, ModelDraft draft)
    {
        if (text.Length > 0) Define(draft, child, ScoreNames.Value(number), text, source!.Path, null);
        var bands = new List<ScoreBand>();
        IReadOnlyList<DocumentNode> all = node.RequiredArray("bands");
        if (node.Has("bands") && all.Count == 0) node.Report("There are no bands.", "at least one band");
        foreach (DocumentNode one in all)
        {
            if (one.AsObject() is not { } band) continue;
            DocumentNode? test = band.Required("if");
            string cell = test?.AsText() ?? "";
            ScoreAmount? points = AmountReader.Points(band.Required("points"), draft);
            Labels reason = Labels.Read(band.Optional("reason"));
            band.Finish();
            if (cell.Length == 0 || points is null) continue;
            if (text.Length > 0) Define(draft, child, ScoreNames.Band(number, bands.Count), BandTexts.Condition(number, bands, cell, one, all), test!.Path, null);
            bands.Add(new ScoreBand { Test = cell, Points = points, Reason = reason });
        }
        return bands;
    }

    private static Dictionary<string, string> Custom(
        DocumentObject node, DocumentNode? source, string name, string? child, int number, ModelDraft draft, ScoringModelOptions options)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        IIndicator? found = options.Indicators.FirstOrDefault(i => i.Name == name);
        DocumentObject? with = node.OptionalObject("with");
        if (found is null)
        {
            if (name.Length > 0) source!.Report("The host has no such indicator.", "the name of a registered indicator", Spelling.Nearest(name, options.Indicators.Select(i => i.Name)));
            foreach (var _ in with?.Entries ?? []) { }
            return arguments;
        }
        if (child is not null) source!.Report("A custom indicator stands in a dimension of members.", "a dimension of the subject");
        CustomDeclaration.Check(found, source!, draft);
        for (int i = 0; i < found.Inputs.Count; i++)
        {
            // An argument that is not stated is the name of what it reads.
            DocumentNode? given = with?.Optional(found.Inputs[i].Name);
            string text = given is null ? found.Inputs[i].Name : given.AsText() ?? "";
            arguments[found.Inputs[i].Name] = text;
            if (text.Length > 0) Define(draft, null, ScoreNames.Argument(number, i), text, given?.Path ?? source!.Path, found.Inputs[i].Type);
        }
        with?.Finish();
        draft.Custom.Add(found);
        return arguments;
    }

    private static MissingPolicy? Missing(DocumentNode? node, ModelDraft draft)
    {
        if (node is null) return null;
        if (node.Kind != JsonValueKind.Object)
        {
            return node.AsOneOf("skip and rescale", "unknown") switch
            {
                "skip and rescale" => new MissingPolicy.SkipAndRescale(),
                "unknown" => new MissingPolicy.Unknown(),
                _ => null,
            };
        }
        DocumentObject given = node.AsObject()!;
        ScoreAmount? points = AmountReader.Points(given.Required("points"), draft);
        given.Finish();
        return points is null ? null : new MissingPolicy.Points(points);
    }
}
