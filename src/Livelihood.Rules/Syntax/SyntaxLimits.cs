namespace Livelihood.Rules.Syntax;

/// <summary>Says how large an expression may be, so that a hostile one costs little.</summary>
public sealed record SyntaxLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static SyntaxLimits Default { get; } = new();

    /// <summary>How many UTF-16 units the text may have; 1,000,000 unless said otherwise.</summary>
    public int MaxLength { get; init; } = 1_000_000;

    /// <summary>How deep expressions and their trees may be nested; 200 unless said otherwise. A chain of n operators is n deep.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>How many nodes the tree may have; 200,000 unless said otherwise.</summary>
    public int MaxNodes { get; init; } = 200_000;
}
