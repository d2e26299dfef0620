using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Explaining;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine;

/// <summary>Is a scoring model made ready for one as-of date and tree of regions. Immutable; safe to use from many threads.</summary>
/// <example>
/// <code>
/// ScoringPlan plan = ScoringPlan.Compile(model, new DateOnly(2026, 7, 1));
/// ScoringResult result = plan.Score(households);
/// ScoreExplanation why = plan.Explain(households, row: 0, language: "en");
/// </code>
/// </example>
public sealed class ScoringPlan
{
    private readonly CompiledModel _compiled;

    private ScoringPlan(CompiledModel compiled, DateOnly asOf) => (_compiled, AsOf) = (compiled, asOf);

    /// <summary>The model.</summary>
    public ScoringModel Model => _compiled.Model;

    /// <summary>The day whose parameters apply.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The least score of each level in units of the scale, in the order of <see cref="ScoringModel.Levels"/>; the first is the least number there is.</summary>
    public IReadOnlyList<int> LevelScores => _compiled.From;

    /// <summary>Makes a plan: looks up parameters for the day and proves the bands for that day's values.</summary>
    /// <param name="model">The model.</param>
    /// <param name="asOf">The day whose parameters apply and that <c>as of</c> stands for.</param>
    /// <param name="regions">The tree in which regions are looked up; needed where a parameter is regional.</param>
    /// <param name="prove">Whether the bands are proved for the day; default true.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    /// <exception cref="ArgumentException">The model needs a tree of regions.</exception>
    /// <exception cref="DocumentException">A parameter has no value on the day, or the day's values leave gaps or overlaps; every problem is listed.</exception>
    public static ScoringPlan Compile(ScoringModel model, DateOnly asOf, RegionTree? regions = null, bool prove = true)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ScoringPlan(ModelCompiler.Compile(model, asOf, regions, prove), asOf);
    }

    /// <summary>Scores every row of a table.</summary>
    /// <param name="subjects">The subjects, with a column per input and a child table per list that the model reads.</param>
    /// <param name="options">What to give and how; <see cref="ScoringOptions.Default"/> by default.</param>
    /// <returns>The scores, in the rows' order; the same for any number of threads and any size of chunks.</returns>
    /// <exception cref="ArgumentException">A needed column is absent or of another type; every fault is listed.</exception>
    /// <exception cref="InvalidOperationException">A function of the host failed.</exception>
    public ScoringResult Score(Table subjects, ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        options ??= ScoringOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ChunkRows, 1, nameof(options));
        return new ScoringRun(_compiled, subjects, options).Run(AsOf);
    }

    /// <summary>Opens an explainer for the rows of one table, which keeps its memory from row to row.</summary>
    /// <param name="subjects">The subjects, as for <see cref="Score"/>.</param>
    /// <returns>An explainer for one thread at a time.</returns>
    /// <exception cref="ArgumentException">A needed column is absent or of another type; every fault is listed.</exception>
    public ScoreExplainer OpenExplainer(Table subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return new ScoreExplainer(this, _compiled, subjects);
    }

    /// <summary>Explains the score of one row.</summary>
    /// <param name="subjects">The subjects, as for <see cref="Score"/>.</param>
    /// <param name="row">The row.</param>
    /// <param name="language">The language of texts, such as <c>zh</c>.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ScoreExplanation Explain(Table subjects, int row, string language = "en") => OpenExplainer(subjects).Explain(row, language);
}
