using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Dmn;

public abstract partial record BoxedExpression
{
    /// <summary>A decision table.</summary>
    public sealed record Table : BoxedExpression
    {
        /// <summary>What the table gives where several rows or none apply.</summary>
        public HitPolicy Policy { get; init; }

        /// <summary>What stands above the outputs; null for nothing.</summary>
        public string? OutputLabel { get; init; }

        /// <summary>How a modeller lays the table out, as DMN names it; null where that is not said.</summary>
        public string? PreferredOrientation { get; init; }

        /// <summary>The columns of conditions.</summary>
        public IReadOnlyList<DmnTableInput> Inputs { get; init; } = [];

        /// <summary>The columns of results.</summary>
        public IReadOnlyList<DmnTableOutput> Outputs { get; init; } = [];

        /// <summary>The names of the columns of annotations.</summary>
        public IReadOnlyList<string> Annotations { get; init; } = [];

        /// <summary>The rows in order; each has one cell per input and one entry per output.</summary>
        public IReadOnlyList<DmnTableRule> Rules { get; init; } = [];
    }
}
