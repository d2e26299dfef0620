using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>An indicator with its kernels, and with its numbers for a day in units of the score. Immutable.</summary>
internal sealed class CompiledIndicator
{
    public required int Number { get; init; }

    public required ScoreIndicator Source { get; init; }

    /// <summary>The child table's level, or 0.</summary>
    public required int Level { get; init; }

    /// <summary>One truth value per band; of a condition its own.</summary>
    public required TruthKernel[] Bands { get; init; }

    public required int[] Points { get; init; }

    /// <summary>What is banded; null for other forms.</summary>
    public required Kernel? Value { get; init; }

    /// <summary>The indicator of the host; null for other forms.</summary>
    public required IIndicator? Custom { get; init; }

    public required Kernel[] Arguments { get; init; }

    public required MissingPolicy Missing { get; init; }

    public required int MissingPoints { get; init; }

    /// <summary>The weight in units of the dimension's weights.</summary>
    public required long Weight { get; init; }

    public required int Baseline { get; init; }

    /// <summary>The fewest points that some value gives.</summary>
    public required int Least { get; init; }

    /// <summary>The most points that some value gives.</summary>
    public required int Most { get; init; }

    public bool IsCondition => Source.Form == IndicatorForm.Condition;

    public bool Skips => Missing is MissingPolicy.SkipAndRescale;

    public bool MakesUnknown => Missing is MissingPolicy.Unknown;

    /// <summary>The largest number of units that it can add, either way.</summary>
    public long Bound => Math.Max(Math.Max(Math.Abs((long)Least), Math.Abs((long)Most)), Math.Abs((long)MissingPoints));
}
