using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Makes a decision table from one of DMN.</summary>
internal static class TableFromDmn
{
    public static DecisionTable? Read(DmnElement.Decision decision, BoxedExpression.Table table, ProblemList problems)
    {
        var found = new ProblemList(problems.Source);
        int basis = table.Annotations.ToList().FindIndex(a => string.Equals(a, BasisText.Column, StringComparison.OrdinalIgnoreCase));
        DocumentObject? extras = DmnExtras.Read(table.Foreign);
        var read = new DecisionTable
        {
            Name = decision.Variable?.Name ?? decision.Name,
            Id = table.Id,
            Label = DmnExtras.Label(decision.Label, extras),
            Basis = LegalBasis.ReadList(extras?.Optional("basis")),
            Policy = table.Policy,
            Inputs = table.Inputs.Select(Input).ToArray(),
            Outputs = table.Outputs.Select(o => Output(o, table.Outputs.Count)).ToArray(),
            AnnotationNames = table.Annotations.Where((_, i) => i != basis).ToArray(),
            Rows = table.Rules.Select(r => Row(r, basis, table.Annotations.Count)).ToArray(),
            Monotone = extras is null ? [] : extras.OptionalArray("monotone").Select(Claim).OfType<MonotoneClaim>().ToArray(),
        };
        TableShape.Check(read, found, $"/definitions/decision \"{decision.Name}\"");
        foreach (Problem problem in found.Problems) problems.Add(problem with { Line = table.Line, Column = table.Column });
        return found.Count == 0 ? read : null;
    }

    private static DecisionInput Input(DmnTableInput input) => new()
    {
        Id = input.Id,
        Label = DmnExtras.Label(input.Label, DmnExtras.Read(input.Foreign)),
        Expression = input.Expression.Text ?? "",
        AllowedValues = Blank(input.Values?.Text),
    };

    private static DecisionOutput Output(DmnTableOutput output, int count)
    {
        DocumentObject? extras = DmnExtras.Read(output.Foreign);
        return new DecisionOutput
        {
            Id = output.Id,
            Name = count == 1 ? null : output.Name,
            Label = DmnExtras.Label(output.Label, extras),
            Type = extras is null ? null : Type(extras),
            AllowedValues = Blank(output.Values?.Text),
            Default = Blank(output.Default?.Text),
        };
    }

    private static RuleType? Type(DocumentObject extras) => extras.Has("type") ? OutputTypes.Read(extras) : null;

    private static DecisionRow Row(DmnTableRule rule, int basis, int annotations)
    {
        DocumentObject? extras = DmnExtras.Read(rule.Foreign);
        IReadOnlyList<LegalBasis> more = LegalBasis.ReadList(extras?.Optional("basis"));
        string[] texts = Enumerable.Range(0, annotations).Select(i => i < rule.Annotations.Count ? rule.Annotations[i] : "").ToArray();
        string[] others = texts.Where((_, i) => i != basis).ToArray();
        return new DecisionRow
        {
            Id = rule.Id,
            Label = DmnExtras.Label(rule.Label, extras),
            Note = rule.Description,
            Cells = rule.Cells.Select(c => Blank(c.Text) ?? "-").ToArray(),
            Outputs = rule.Outputs.Select(o => Blank(o.Text) ?? "null").ToArray(),
            Annotations = Array.TrueForAll(others, o => o.Length == 0) ? [] : others,
            Basis = basis < 0 ? more : BasisText.Read(texts[basis], more),
        };
    }

    private static MonotoneClaim? Claim(DocumentNode node)
    {
        if (node.AsObject() is not { } claim || claim.OptionalText("input") is not { } input) return null;
        MonotoneDirection direction = claim.OptionalText("direction") == "falling" ? MonotoneDirection.Falling : MonotoneDirection.Rising;
        return new MonotoneClaim { Input = input, Output = claim.OptionalText("output"), Direction = direction };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
