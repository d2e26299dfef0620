using System.Linq.Expressions;

namespace Livelihood.Benchmarks.Rules;

/// <summary>The same seven conditions as delegates that are compiled from expression trees.</summary>
internal static class EligibilityBaselines
{
    private static readonly Dictionary<string, decimal> Lines
        = EligibilityData.Codes.Select((code, i) => (code, i)).ToDictionary(pair => pair.code, pair => (decimal)EligibilityData.Line(pair.i), StringComparer.Ordinal);

    public static Func<Household, bool> OverObjects()
    {
        Dictionary<string, decimal> lines = Lines;
        DateOnly asOf = EligibilityData.AsOf;
        Expression<Func<Household, bool>> condition = h => h.AnnualIncome < lines[h.Region] * 12 * h.Size && h.Savings <= 30000m && h.Area == "rural"
            && !h.OwnsCar && h.Size >= 1 && h.Applied <= asOf && !h.OnRoll;
        return condition.Compile();
    }

    public static Func<Dictionary<string, object>, bool> OverDictionaries()
    {
        Dictionary<string, decimal> lines = Lines;
        DateOnly asOf = EligibilityData.AsOf;
        Expression<Func<Dictionary<string, object>, bool>> condition = row => (decimal)row["annual income"] < lines[(string)row["region"]] * 12 * (int)row["size"]
            && (decimal)row["savings"] <= 30000m && (string)row["area"] == "rural" && !(bool)row["owns car"] && (int)row["size"] >= 1
            && (DateOnly)row["applied"] <= asOf && !(bool)row["on roll"];
        return condition.Compile();
    }
}
