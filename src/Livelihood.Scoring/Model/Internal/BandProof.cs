using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Proving;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Proves that bands leave no gap and do not overlap, as the decision tables that they are.</summary>
internal static class BandProof
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    /// <summary>Adds a problem per defect that a document has on the first day it is in force, or on the day of its first test.</summary>
    public static void AddProblems(ModelDraft draft, RuleSet rules, ProblemList problems)
    {
        DateOnly day = draft.Envelope.Effective.From ?? draft.Tests.Select(t => t.Subject.AsOf).FirstOrDefault(d => d is not null) ?? AnyDay;
        Prove(draft.Dimensions, rules, day, null, problems);
    }

    /// <summary>Adds a problem per defect on a day.</summary>
    public static void Prove(IReadOnlyList<ScoreDimension> dimensions, RuleSet rules, DateOnly asOf, RegionTree? regions, ProblemList problems)
    {
        var draft = new RuleSetDraft { Envelope = rules.Envelope, Options = RuleSetOptions.Default with { Functions = rules.Functions } };
        draft.Parameters.AddRange(rules.ParameterSets);
        draft.Inputs.AddRange(rules.Inputs);
        draft.Children.AddRange(rules.Children);
        foreach (Rules.Declaring.RuleDefinition d in rules.Definitions) draft.Definitions.Add(new StatedDefinition(d.FullName, d.Expression, "$", "$", d.Label, d.Basis));
        foreach (DecisionTable table in rules.Tables) draft.Tables.Add(new StatedTable(table, "$"));
        var places = new Dictionary<string, (string Path, string Id)>(StringComparer.Ordinal);
        int number = 0;
        for (int d = 0; d < dimensions.Count; d++)
        {
            for (int i = 0; i < dimensions[d].Indicators.Count; i++, number++)
            {
                ScoreIndicator indicator = dimensions[d].Indicators[i];
                if (indicator.Form != IndicatorForm.Banded || indicator.Bands.Count == 0) continue;
                string path = FormattableString.Invariant($"$.dimensions[{d}].indicators[{i}].bands");
                string name = ScoreNames.In(dimensions[d].Of, ScoreNames.Table(number));
                places[name] = (path, indicator.Id);
                draft.Tables.Add(new StatedTable(Table(name, number, indicator), path));
            }
        }
        if (places.Count == 0) return;
        RuleSet? proved = RuleSet.Made(draft, problems, problems.Reported);
        if (proved is null) return;
        foreach ((string name, (string path, string id)) in places)
        {
            ProofReport report = TableProver.Prove(proved, name, asOf, regions);
            foreach (Defect defect in report.Defects) problems.Add(path, $"The bands of \"{id}\" are not sound: {defect}");
        }
    }

    private static DecisionTable Table(string name, int number, ScoreIndicator indicator)
    {
        IEnumerable<(string, string)> bands = indicator.Bands.Select((b, i) => (b.Test, FormattableString.Invariant($"{i + 1}")));
        DecisionTable table = DecisionTable.OfBands(name, ScoreNames.Value(number), bands);
        return indicator.Bands[^1].Test.Trim() == BandTexts.Otherwise ? table with { Policy = HitPolicy.First } : table;
    }
}
