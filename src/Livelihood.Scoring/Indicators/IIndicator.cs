using Livelihood.Core.Numbers;
using Livelihood.Rules.Declaring;

namespace Livelihood.Scoring.Indicators;

/// <summary>Is an indicator written in C#: typed columns in, points and reasons out. A document names it under <c>custom</c>.</summary>
/// <remarks>
/// It must be pure: a row's points depend on that row alone, so that they are the same for any batches, order and number of threads. It is called from
/// several threads at once. An exception is counted with the indicator's name; the rows are tried one by one, and those that fail count as missing.
/// </remarks>
public interface IIndicator
{
    /// <summary>The name by which documents call it.</summary>
    string Name { get; }

    /// <summary>What it reads: names and types of its columns, in order. A document states an expression for each.</summary>
    IReadOnlyList<RuleField> Inputs { get; }

    /// <summary>The fewest points it can give.</summary>
    FixedPoint Least { get; }

    /// <summary>The most points it can give.</summary>
    FixedPoint Most { get; }

    /// <summary>The reasons it can give besides the one of the document; may be empty.</summary>
    IReadOnlyList<IndicatorReason> Reasons { get; }

    /// <summary>Gives every row of a batch its points.</summary>
    /// <param name="batch">The columns, and room for the results; a row that gets no points counts as missing.</param>
    void Score(IndicatorBatch batch);
}
