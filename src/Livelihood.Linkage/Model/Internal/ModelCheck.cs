using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Checks what a model's parts say about each other: names, types, order of levels, ranges.</summary>
internal static class ModelCheck
{
    public static void Check(LinkageModel model, ProblemList problems)
    {
        var names = new FieldNames(model, problems);
        if (model.Fields.Count == 0) problems.Add("$.fields", "The model has no fields.", expected: "one field or more");
        foreach (IGrouping<string, LinkageField> same in model.Fields.GroupBy(f => f.Name).Where(g => g.Count() > 1))
            problems.Add($"$.fields.{same.Key}", $"{same.Count()} fields have this name.", expected: "one field a name");
        foreach (string name in new FieldGraph(model).Cycle)
            problems.Add($"$.fields.{name}", "The field is made from itself.", expected: "\"from\": columns, or fields that do not need this one");
        foreach (LinkageField field in model.Fields.Where(f => (f.Type == FieldType.Set) != f.Standardise.ProducesSets))
        {
            problems.Add(
                $"$.fields.{field.Name}",
                field.Type == FieldType.Set ? "The steps make no set of values." : "The steps make a set of values.",
                expected: field.Type == FieldType.Set ? "a step such as \"tokens\"" : "\"type\": \"set\"");
        }
        Rules(model.Blocking, "$.block", names, problems, needed: true);
        Rules(model.Training.Sessions, "$.train.sessions", names, problems, needed: false);
        if (model.Prior is Prior.FromRules { Rules: var rules }) Rules(rules, "$.prior.rules", names, problems, needed: true);
        if (model.Comparisons.Count == 0) problems.Add("$.compare", "The model compares nothing.", expected: "one comparison or more");
        foreach (IGrouping<string, Comparison> same in model.Comparisons.GroupBy(c => c.Name).Where(g => g.Count() > 1))
            problems.Add("$.compare", $"{same.Count()} comparisons have the name '{same.Key}'.", expected: "a different name for each");
        for (int c = 0; c < model.Comparisons.Count; c++) ComparisonCheck.Check(model.Comparisons[c], $"$.compare[{c}]", names, problems);
        for (int v = 0; v < model.Vetoes.Count; v++) ComparisonCheck.Test(model.Vetoes[v], "", $"$.veto[{v}]", names, problems);
        if (model.Review > model.Threshold)
            problems.Add("$.review", "Pairs to review would be more certain than linked ones.", Shown(model.Review ?? 0), $"at most the threshold, {Shown(model.Threshold)}");
        if (model.OneToOne && model.Link != LinkType.Link)
            problems.Add("$.oneToOne", "One-to-one links need sources that hold a person once.", "\"link\": not \"link\"", "\"link\": \"link\"");
        if (model.Prior is Prior.Stated { Probability: <= 0 or >= 1 or double.NaN })
            problems.Add("$.prior", "A prior is a probability.", expected: "more than 0, less than 1");
        if (Math.Abs(model.Cluster.Cut) > model.Cluster.Cap)
            problems.Add("$.cluster.cut", "No mean of capped weights can reach the cut.", Shown(model.Cluster.Cut), $"{Shown(-model.Cluster.Cap)} to {Shown(model.Cluster.Cap)}, the cap");
        if (model.Threshold is not (>= 0 and <= 1)) problems.Add("$.threshold", "A threshold is a probability.", Shown(model.Threshold), "0 to 1");
    }

    private static string Shown(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Rules(IReadOnlyList<BlockingRule> rules, string path, FieldNames names, ProblemList problems, bool needed)
    {
        if (needed && rules.Count == 0) problems.Add(path, "There is no rule.", expected: "one rule or more");
        for (int r = 0; r < rules.Count; r++)
        {
            string at = $"{path}[{r}]";
            if (rules[r].Fields.Count == 0) problems.Add(at, "The rule names no field.", expected: "one field or more");
            LinkageField?[] fields = [.. rules[r].Fields.Select(f => names.Find(f, at))];
            if (fields.Count(f => f?.Type == FieldType.Set) > 1)
                problems.Add(at, "The rule names several sets.", expected: "at most one field of type set");
            if (rules[r].Fields.Distinct().Count() < rules[r].Fields.Count)
                problems.Add(at, "The rule names a field twice.", string.Join(", ", rules[r].Fields), "each field once");
        }
    }
}
