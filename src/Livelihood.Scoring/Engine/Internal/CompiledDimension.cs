using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>A dimension with its numbers for a day. Immutable.</summary>
internal sealed class CompiledDimension
{
    public required int Number { get; init; }

    public required ScoreDimension Source { get; init; }

    public required CompiledIndicator[] Indicators { get; init; }

    public required Combiner Combiner { get; init; }

    /// <summary>The most points, <see cref="int.MaxValue"/> for no cap.</summary>
    public required int Cap { get; init; }

    /// <summary>The child table's level, or 0.</summary>
    public required int Level { get; init; }

    /// <summary>The weight in units of the model's weights.</summary>
    public required long Weight { get; init; }

    /// <summary>Whether whole chunks are added up at once.</summary>
    public bool IsColumnar => Level == 0 && Combiner.Combination == ScoreCombination.Sum;
}
