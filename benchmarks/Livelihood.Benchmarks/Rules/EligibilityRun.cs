using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Measures the condition over columns, over objects and over dictionaries.</summary>
internal static class EligibilityRun
{
    public static void Measure(int rows, int repeat)
    {
        Table table = EligibilityData.Table(rows);
        RulePlan plan = EligibilityData.Plan();
        var options = new EvaluationOptions { Threads = 1 };
        (Stage columns, Stage typed, Stage loose) = (new(), new(), new());
        RuleResult? result = null;
        _ = plan.Evaluate(table, options);
        for (int i = 0; i < repeat; i++) columns.Time(rows, () => result = plan.Evaluate(table, options));

        // Objects come afterwards, so that their collection is not a part of what the plan costs.
        Household[] objects = Household.From(table, Math.Min(rows, 4_000_000));
        Func<Household, bool> overObjects = EligibilityBaselines.OverObjects();
        int eligible = objects.Count(overObjects);
        for (int i = 0; i < repeat; i++) typed.Time(objects.Length, () => eligible = objects.Count(overObjects));
        int agree = result!.Table.Get<BooleanColumn>("eligible").Values[..objects.Length].Count(true) - eligible;

        Dictionary<string, object>[] dictionaries = [.. objects.Take(1_000_000).Select(household => household.ToDictionary())];
        Func<Dictionary<string, object>, bool> overDictionaries = EligibilityBaselines.OverDictionaries();
        _ = dictionaries.Count(overDictionaries);
        for (int i = 0; i < repeat; i++) loose.Time(dictionaries.Length, () => _ = dictionaries.Count(overDictionaries));
        Console.WriteLine($"eligibility, 7 conditions, {rows:N0} rows{(agree == 0 ? "" : $" (DIFFERS by {agree})")}");
        columns.Print("plan over columns", "row", $"{columns.BytesPerRow - Outputs:F4} bytes/row besides the result column");
        typed.Print($"compiled delegate over {objects.Length:N0} objects", "row", $"{typed.Median / columns.Median:F1} times as long");
        loose.Print($"compiled delegate over {dictionaries.Length:N0} dictionaries", "row", $"{loose.Median / columns.Median:F1} times as long");
    }

    /// <summary>One byte per row.</summary>
    private const double Outputs = 1;
}
