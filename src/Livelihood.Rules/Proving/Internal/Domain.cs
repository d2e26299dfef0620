using System.Numerics;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>The numbers that an input can be: its grid, its allowed values, and what follows from how it is computed.</summary>
internal sealed class Domain(TypedNode node, ProofCell? allowed)
{
    private static readonly Rational Far = Rational.Of(BigInteger.Pow(10, 40));

    private readonly Rational? _least = LeastOf(node);
    private readonly Rational? _greatest = node.Type is RuleType.Date ? Rational.Of(DateOnly.MaxValue.DayNumber) : null;

    /// <summary>The number of decimals of every value; null where values lie as densely as quotients do.</summary>
    public int? Scale { get; } = node.Type is RuleType.Number number ? number.Scale : 0;

    public RuleType Type => node.Type;

    /// <summary>Whether there are values without end below and above.</summary>
    public (bool Below, bool Above) IsOpen => (Contains(-Far), Contains(Far));

    public IEnumerable<Rational> Ends
        => (allowed?.Intervals ?? []).SelectMany(i => new[] { i.Low, i.High }).OfType<ProofValue>().Select(v => v.Number)
            .Concat(_least is { } least ? [least] : []).Concat(_greatest is { } greatest ? [greatest] : []);

    public bool Contains(Rational value)
        => (_least is not { } least || value.CompareTo(least) >= 0) && (_greatest is not { } greatest || value.CompareTo(greatest) <= 0)
        && (allowed is null || allowed.Holds(value));

    private static Rational? LeastOf(TypedNode node) => node switch
    {
        NamedNode named => LeastOf(named.Definition),
        AggregateNode { Aggregate: Aggregate.Count } => default(Rational),
        OperationNode { Operation: Operation.Absolute or Operation.Length or Operation.AgeAt } => default(Rational),
        { Type: RuleType.Date } => default(Rational),
        _ => null,
    };
}
