using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Explaining.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>A model with kernels, and numbers for a day. Immutable.</summary>
internal sealed class CompiledModel
{
    public required ScoringModel Model { get; init; }

    public required PlanCore Core { get; init; }

    /// <summary>What scoring needs of every row.</summary>
    public required Wanted Wanted { get; init; }

    public required CompiledDimension[] Dimensions { get; init; }

    public required CompiledIndicator[] Indicators { get; init; }

    public required Combiner Combiner { get; init; }

    public required int Initial { get; init; }

    /// <summary>The least score of each level; of the lowest the least number there is.</summary>
    public required int[] From { get; init; }

    /// <summary>The least score that keeps each level.</summary>
    public required int[] Keep { get; init; }

    public required (TruthKernel Kernel, byte Level)[] Triggers { get; init; }

    /// <summary>Whether the level before was each one, from the second lowest on; empty where levels do not depend on it.</summary>
    public required TruthKernel[] Previous { get; init; }

    /// <summary>What explanations need besides; found out when the first is asked for.</summary>
    public ExplainingParts Explaining => _explaining ?? Interlocked.CompareExchange(ref _explaining, new ExplainingParts(this), null) ?? _explaining;

    private ExplainingParts? _explaining;

    /// <summary>How many reasons there are: indicators, then triggers.</summary>
    public int Reasons => Indicators.Length + Triggers.Length;

    /// <summary>The level of a score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">The level before, 0 for none.</param>
    public byte LevelOf(long score, int before)
    {
        for (int level = From.Length - 1; level > 0; level--)
            if (score >= From[level] || (level <= before && score >= Keep[level])) return (byte)level;
        return 0;
    }
}
