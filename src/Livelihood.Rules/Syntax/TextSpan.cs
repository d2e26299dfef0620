namespace Livelihood.Rules.Syntax;

/// <summary>Marks a stretch of an expression's text, in UTF-16 units.</summary>
/// <param name="Start">Where the stretch begins, counted from 0.</param>
/// <param name="Length">How many units it spans; 0 marks a place between two units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The smallest stretch that covers both.</summary>
    /// <param name="first">The stretch that begins first.</param>
    /// <param name="last">The stretch that ends last.</param>
    public static TextSpan Cover(TextSpan first, TextSpan last) => new(first.Start, last.End - first.Start);
}
