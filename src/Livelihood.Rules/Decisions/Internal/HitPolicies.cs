namespace Livelihood.Rules.Decisions.Internal;

/// <summary>The words for hit policies, and what they have in common.</summary>
internal static class HitPolicies
{
    private static readonly string[] Words =
        ["unique", "any", "first", "priority", "rule order", "output order", "collect", "collect sum", "collect min", "collect max", "collect count"];

    public static string[] All => Words;

    public static string Word(HitPolicy policy) => Words[(int)policy];

    public static HitPolicy Parse(string word) => (HitPolicy)Array.IndexOf(Words, word);

    /// <summary>Whether the table gives a list, which has no column and so no place in rules over tables of records.</summary>
    public static bool GivesList(this HitPolicy policy) => policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect;

    /// <summary>Whether the outputs of all rows that apply become one number.</summary>
    public static bool Aggregates(this HitPolicy policy)
        => policy is HitPolicy.CollectSum or HitPolicy.CollectMin or HitPolicy.CollectMax or HitPolicy.CollectCount;

    /// <summary>Whether the order of the declared output values counts.</summary>
    public static bool NeedsPriorities(this HitPolicy policy) => policy is HitPolicy.Priority or HitPolicy.OutputOrder;
}
