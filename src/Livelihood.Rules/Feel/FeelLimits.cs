namespace Livelihood.Rules.Feel;

/// <summary>Says how much work an evaluation may do before it ends with a <see cref="FeelFault"/>.</summary>
/// <remarks>The limits hold for one evaluation together, whatever it calls. They make an expression of an untrusted author safe to run.</remarks>
public sealed record FeelLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static FeelLimits Default { get; } = new();

    /// <summary>How many evaluations may stand inside one another, calls of functions included; default 2,000. The thread's stack may end earlier.</summary>
    public int MaxDepth { get; init; } = 2_000;

    /// <summary>How many values one list or context may hold, nested ones included; default 1,000,000.</summary>
    public int MaxItems { get; init; } = 1_000_000;

    /// <summary>How many UTF-16 units a text may have; default 4,000,000.</summary>
    public int MaxTextLength { get; init; } = 4_000_000;

    /// <summary>How many steps may be taken: operations, plus the values and texts that they look through; default 20,000,000.</summary>
    public long MaxSteps { get; init; } = 20_000_000;

    /// <summary>How many warnings are kept; default 100. More do not end the evaluation.</summary>
    public int MaxWarnings { get; init; } = 100;
}
