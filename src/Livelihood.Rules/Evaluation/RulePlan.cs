using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Evaluation;

/// <summary>Is a document of rules made ready for one as-of date and tree of regions. Immutable; safe to use from many threads.</summary>
public sealed class RulePlan
{
    private RulePlan(DateOnly asOf, RegionTree? regions)
    {
        AsOf = asOf;
        Regions = regions;
    }

    /// <summary>The day whose parameters apply and that <c>as of</c> stands for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The tree in which regions are looked up; null where the rules know none.</summary>
    public RegionTree? Regions { get; }

    internal static RulePlan Compile(CheckedRules rules, DateOnly asOf, RegionTree? regions = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RulePlan(asOf, regions);
    }

    /// <summary>Computes the wanted definitions for every row of a table.</summary>
    /// <param name="subjects">The subjects, with a column per input the wanted definitions need and a child table per list they need.</param>
    /// <param name="options">What to compute and how; default everything, with one thread per processor.</param>
    /// <returns>The values, in the rows' order; the same for any number of threads and any size of chunks.</returns>
    /// <exception cref="ArgumentException">
    /// A wanted definition does not exist or is a quotient without a stated rounding, or a needed column is absent or of another type; every fault is listed.
    /// </exception>
    public RuleResult Evaluate(Table subjects, EvaluationOptions? options = null) => throw new NotImplementedException();
}
