using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Evaluation;

/// <summary>Is a document of rules made ready for one as-of date and tree of regions. Immutable; safe to use from many threads.</summary>
/// <remarks>
/// <para>A value is missing where something it needs is, with the reason of the leftmost cause that matters: <c>false and missing</c> is false. A result
/// that leaves 64 bits at its scale is missing too and counted as a fault, never wrapped; so is a quotient that does not fit two 64-bit numbers in lowest
/// terms, a division by zero, and a value that cannot be looked up. Such values have the reason <see cref="MissingReason.Rejected"/>, a parameter without a
/// value <see cref="MissingReason.NotProvided"/>.</para>
/// <para>Columns: numbers of at most the declared scale; truth values; dates; texts or categories for texts, codes and regions; date-times as texts
/// <c>yyyy-MM-ddTHH:mm:ss</c> or dates; days durations as numbers of seconds; months durations as whole numbers of months. Results have the declared scale,
/// seconds with 6 decimals, and the declared codes of a category.</para>
/// </remarks>
public sealed class RulePlan
{
    private readonly PlanCore _core;
    private readonly Wanted _everything;

    private RulePlan(PlanCore core, DateOnly asOf)
    {
        _core = core;
        _everything = Wanted.Of(core, null);
        AsOf = asOf;
    }

    /// <summary>The day whose parameters apply and that <c>as of</c> stands for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The tree in which regions are looked up; null where none was given, and then any code is a region.</summary>
    public RegionTree? Regions => _core.Regions;

    /// <summary>Makes a plan: parameters are looked up for the day, texts numbered, equal parts computed once.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The day whose parameters apply and that <c>as of</c> stands for.</param>
    /// <param name="regions">The tree in which regions are looked up; needed where a parameter is regional or the rules ask what lies in a region.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    /// <exception cref="ArgumentException">The rules need a tree of regions, or name a region that it does not have.</exception>
    public static RulePlan Compile(RuleSet rules, DateOnly asOf, RegionTree? regions = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Compile(rules.Checked, rules.Parameters, asOf, regions);
    }

    /// <summary>Computes the wanted definitions for every row of a table.</summary>
    /// <param name="subjects">The subjects, with a column per input the wanted definitions need and a child table per list they need.</param>
    /// <param name="options">What to compute and how; default everything, with one thread per processor.</param>
    /// <returns>The values, in the rows' order; the same for any number of threads and any size of chunks.</returns>
    /// <exception cref="ArgumentException">
    /// A wanted definition does not exist or is a quotient without a stated rounding, or a needed column is absent or of another type; every fault is listed.
    /// </exception>
    /// <exception cref="InvalidOperationException">A function of the host failed or gave a column of another type or length.</exception>
    public RuleResult Evaluate(Table subjects, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        options ??= EvaluationOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ChunkRows, 1, nameof(options));
        Wanted wanted = options.Definitions is null ? _everything : Wanted.Of(_core, options.Definitions);
        return new EvaluationRun(_core, wanted, subjects).Run(options.Threads, options.ChunkRows);
    }

    /// <summary>Opens a session, which evaluates single households with the memory of the one before.</summary>
    /// <param name="definitions">The definitions wanted; default all that can be stored in a column.</param>
    /// <returns>A session for one thread at a time.</returns>
    /// <exception cref="ArgumentException">A definition does not exist or is a quotient without a stated rounding; every fault is listed.</exception>
    public RuleSession OpenSession(IReadOnlyList<string>? definitions = null)
        => new(_core, definitions is null ? _everything : Wanted.Of(_core, definitions));

    internal static RulePlan Compile(
        CheckedRules rules, IReadOnlyDictionary<string, Parameter> parameters, DateOnly asOf, RegionTree? regions = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RulePlan(PlanBuilder.Build(rules, parameters, asOf, regions), asOf);
    }
}
