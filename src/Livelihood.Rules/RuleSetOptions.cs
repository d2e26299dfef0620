using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules;

/// <summary>Says what the host adds to a set of rules, and what reading it may cost.</summary>
public sealed record RuleSetOptions
{
    /// <summary>The options that hold where none are given: no functions, the usual limits.</summary>
    public static RuleSetOptions Default { get; } = new();

    /// <summary>The functions written in C# that expressions may call; none by default.</summary>
    public IReadOnlyList<RuleFunction> Functions { get; init; } = [];

    /// <summary>The name of the document's source, stated in every problem; none by default.</summary>
    public string? Source { get; init; }

    /// <summary>What the document may cost; <see cref="DocumentLimits.Default"/> by default.</summary>
    public DocumentLimits DocumentLimits { get; init; } = DocumentLimits.Default;

    /// <summary>What one expression may cost; <see cref="SyntaxLimits.Default"/> by default.</summary>
    public SyntaxLimits SyntaxLimits { get; init; } = SyntaxLimits.Default;
}
