namespace Livelihood.Rules.Dmn;

public abstract partial record BoxedExpression
{
    /// <summary>One of two values by a condition. Since DMN 1.4.</summary>
    public sealed record Conditional : BoxedExpression
    {
        /// <summary>The condition.</summary>
        public BoxedExpression? If { get; init; }

        /// <summary>The value where it holds.</summary>
        public BoxedExpression? Then { get; init; }

        /// <summary>The value where it does not hold.</summary>
        public BoxedExpression? Else { get; init; }
    }

    /// <summary>The items of a list for which a condition holds. Since DMN 1.4.</summary>
    public sealed record Filter : BoxedExpression
    {
        /// <summary>The list.</summary>
        public BoxedExpression? In { get; init; }

        /// <summary>The condition, which sees <c>item</c> and its entries.</summary>
        public BoxedExpression? Match { get; init; }
    }

    /// <summary>A value for each item of a list. Since DMN 1.4.</summary>
    public sealed record For : BoxedExpression
    {
        /// <summary>The name of the item.</summary>
        public required string Iterator { get; init; }

        /// <summary>The list.</summary>
        public BoxedExpression? In { get; init; }

        /// <summary>The value; it may use <c>partial</c>.</summary>
        public BoxedExpression? Return { get; init; }
    }

    /// <summary>Whether a condition holds for some item, or every item. Since DMN 1.4.</summary>
    public sealed record Quantified : BoxedExpression
    {
        /// <summary>True for <c>every</c>, false for <c>some</c>.</summary>
        public bool Every { get; init; }

        /// <summary>The name of the item.</summary>
        public required string Iterator { get; init; }

        /// <summary>The list.</summary>
        public BoxedExpression? In { get; init; }

        /// <summary>The condition.</summary>
        public BoxedExpression? Satisfies { get; init; }
    }
}
