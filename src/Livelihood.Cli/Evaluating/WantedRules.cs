using Livelihood.Core.Documents;
using Livelihood.Rules;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Holds rules that compute what was asked for: those of a document, with the expressions of the command line as further definitions.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Values">What to compute, in the order asked for.</param>
internal sealed record WantedRules(RuleSet Rules, IReadOnlyList<WantedValue> Values)
{
    private const string Path = "EXPRESSION";

    /// <summary>Makes the rules; every problem goes to the list.</summary>
    /// <param name="rules">The document's rules; null where only expressions are given.</param>
    /// <param name="parameters">The parameters that expressions may use besides.</param>
    /// <param name="inputs">The columns that were inferred where there are no rules.</param>
    /// <param name="children">Their child tables.</param>
    /// <param name="wanted">Names and expressions; none for all of the subjects' that can be stored.</param>
    /// <param name="problems">Receives every problem.</param>
    public static WantedRules? Build(
        RuleSet? rules, IReadOnlyList<ParameterSet> parameters, IReadOnlyList<RuleField> inputs, IReadOnlyList<RuleChild> children, IReadOnlyList<string> wanted, ProblemList problems)
    {
        RuleSetBuilder builder = rules is null ? new RuleSetBuilder("expressions") : Copy(rules);
        foreach (RuleField input in inputs) builder.Input(input);
        foreach (RuleChild child in children) builder.Child(child.Name, child.Fields);
        foreach (ParameterSet set in parameters)
            if (rules is null || !rules.ParameterSets.Contains(set)) builder.Parameters(set);
        var results = new List<(string Header, string Result)>();
        HashSet<string> known = [.. rules?.Results ?? []];
        for (int i = 0; i < wanted.Count; i++)
        {
            string text = wanted[i];
            if (known.Contains(text)) results.Add((text, text));
            else if (rules?.Tables.FirstOrDefault(t => t.Name == text) is { } table) results.AddRange(Outputs(table));
            else results.Add((text, Define(builder, text, i, wanted.Count)));
        }
        RuleSet? made = builder.TryBuild(problems);
        if (made is null) return null;
        if (wanted.Count == 0) results.AddRange(made.Results.Where(name => IsStored(made.TypeOf(name)!) && ChildOf(made, name) is null).Select(name => (name, name)));
        WantedValue[] values = [.. results.Distinct().Select(r => Value(made, r.Header, r.Result))];
        foreach (WantedValue value in values) Check(value, values[0], problems);
        return problems.Count > 0 ? null : new WantedRules(made, values);
    }

    private static RuleSetBuilder Copy(RuleSet rules)
    {
        var builder = new RuleSetBuilder(rules.Envelope);
        foreach (RuleField input in rules.Inputs) builder.Input(input);
        foreach (RuleChild child in rules.Children) builder.Child(child.Name, child.Fields);
        foreach (ParameterSet set in rules.ParameterSets) builder.Parameters(set);
        foreach (RuleDefinition definition in rules.Definitions) builder.Define(definition.FullName, definition.Expression);
        foreach (DecisionTable table in rules.Tables) builder.Table(table);
        return builder;
    }

    private static string Define(RuleSetBuilder builder, string expression, int at, int count)
    {
        string number = FormattableString.Invariant($"{at + 1}");
        // Long enough that no declared name is taken for it, nor it for one.
        string name = "expression of the command line " + number;
        builder.Define(name, expression, count == 1 ? Path : Path + " " + number);
        return name;
    }

    private static IEnumerable<(string, string)> Outputs(DecisionTable table) => table.Outputs.Select(o => (table.Name + "." + o.Name, table.Name + "." + o.Name));

    private static WantedValue Value(RuleSet rules, string header, string result) => new(header, result, ChildOf(rules, result), rules.TypeOf(result)!);

    private static string? ChildOf(RuleSet rules, string result)
    {
        int point = result.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && rules.Children.Any(c => c.Name == result[..point]) ? result[..point] : null;
    }

    private static void Check(WantedValue value, WantedValue first, ProblemList problems)
    {
        if (value.Type is RuleType.Number { Scale: null })
            problems.Add(Path, "The value is an exact quotient, which a file cannot hold.", $"\"{value.Header}\"", $"a stated rounding, such as \"decimal({value.Header}, 2)\"");
        else if (!IsStored(value.Type))
            problems.Add(Path, "The value cannot stand in a column.", $"{value.Type}: \"{value.Header}\"", "one value per row, such as \"count(…)\"");
        if (value.Child != first.Child)
            problems.Add(Path, "Values of different tables cannot stand in one file.", $"\"{first.Header}\" and \"{value.Header}\"", "values of the subjects, or of the rows of one child table");
    }

    private static bool IsStored(RuleType type) => type is not (RuleType.Number { Scale: null } or RuleType.List or RuleType.Rows or RuleType.Nothing);
}
