using Livelihood.Rules;
using Livelihood.Rules.Declaring;
using Livelihood.Scoring.Indicators;

namespace Livelihood.Scoring.Model;

/// <summary>Says what the host adds to a scoring model that is read.</summary>
public sealed record ScoringModelOptions
{
    /// <summary>The options that hold where none are given: no indicators or functions of the host, the usual limits.</summary>
    public static ScoringModelOptions Default { get; } = new();

    /// <summary>The indicators written in C# that the document may name; none by default.</summary>
    public IReadOnlyList<IIndicator> Indicators { get; init; } = [];

    /// <summary>The sets of rules that the document may take inputs and derived names from; none by default.</summary>
    public IReadOnlyList<RuleSet> Rules { get; init; } = [];

    /// <summary>Functions, limits and the source's name; <see cref="RuleSetOptions.Default"/> by default.</summary>
    public RuleSetOptions Reading { get; init; } = RuleSetOptions.Default;

    /// <summary>Whether bands are proved to have neither gaps nor overlaps; true by default.</summary>
    public bool Prove { get; init; } = true;

    /// <summary>The functions of the host that expressions may call.</summary>
    internal IReadOnlyList<RuleFunction> Functions => Reading.Functions;
}
