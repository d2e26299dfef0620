using System.Text.RegularExpressions;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Lets the typed engine answer a decision, where the strict checker accepts its expression.</summary>
internal static partial class TypedDecision
{
    /// <summary>How many decimals a quotient is rounded to before it is compared.</summary>
    public const int Decimals = 12;

    private const string Result = "typed result";

    private static readonly DateOnly Day = new(2000, 1, 1);

    /// <summary>The answer; null where the decision lies outside the typed subset.</summary>
    public static TypedAnswer? Answer(DmnElement.Decision decision, IReadOnlyList<TypedInput> needs)
    {
        TypedInput[] inputs = needs.Where(n => n.RuleType is not null).ToArray();
        RuleSet? rules = decision.Expression switch
        {
            BoxedExpression.Literal { Text: { } text } when !FractionOfSecond().IsMatch(text) => Expression(text, inputs),
            BoxedExpression.Table => Table(decision, inputs),
            _ => null,
        };
        if (rules is null) return null;
        string[] names = rules.Results.Where(n => n == Result || n.StartsWith(Result + ".", StringComparison.Ordinal)).ToArray();
        if (names.Length == 0 || !Array.TrueForAll(names, n => rules.TypeOf(n) is not (null or RuleType.Number { Scale: null } or RuleType.List or RuleType.Rows or RuleType.Nothing))) return null;
        Column[] columns = inputs.Length == 0 ? [BooleanColumn.From("no input", [true])] : inputs.Select(i => i.Column()).ToArray();
        Table values = RulePlan.Compile(rules, Day).Evaluate(Core.Tables.Table.Create("subjects", columns), new EvaluationOptions { Definitions = names, Threads = 1 }).Table;
        FeelValue value = names is [Result]
            ? TypedAnswer.Cell(values[Result], rules.TypeOf(Result))
            : new FeelValue.Context(names.Select(n => KeyValuePair.Create(n[(Result.Length + 1)..], TypedAnswer.Cell(values[n], rules.TypeOf(n)))));
        return new TypedAnswer(value, Array.Exists(inputs, i => i.Value.IsNull));
    }

    private static RuleSet? Expression(string text, TypedInput[] inputs)
    {
        RuleSet? rules = Declared(inputs).Define(Result, text).TryBuild(new ProblemList());
        return rules?.TypeOf(Result) is RuleType.Number { Scale: null }
            ? Declared(inputs).Define(Result, FormattableString.Invariant($"decimal({text}\n, {Decimals})")).TryBuild(new ProblemList())
            : rules;
    }

    private static RuleSet? Table(DmnElement.Decision decision, TypedInput[] inputs)
    {
        var problems = new ProblemList();
        DecisionTable? table = DmnTables.FromDmn(decision, problems);
        return table is null ? null : Declared(inputs).Table(table with { Name = Result }).TryBuild(problems);
    }

    /// <summary>DMN compares times to the second, the typed engine to the microsecond.</summary>
    [GeneratedRegex(@":\d\d\.\d", RegexOptions.CultureInvariant)]
    private static partial Regex FractionOfSecond();

    private static RuleSetBuilder Declared(TypedInput[] inputs)
    {
        var builder = new RuleSetBuilder("decision");
        foreach (TypedInput input in inputs) builder = builder.Input(input.Name, input.RuleType!);
        return builder;
    }
}
