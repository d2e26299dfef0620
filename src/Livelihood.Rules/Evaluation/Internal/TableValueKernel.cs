namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>An output of a decision table that is a value.</summary>
internal sealed class TableValueKernel : ValueKernel
{
    private readonly TableOutcome _outcome;
    private readonly long[]? _constants;

    public TableValueKernel(int level, TableOutcome outcome, IReadOnlyList<ValueKernel> rows, bool quotients)
        : base(level, outcome.Operands)
    {
        _outcome = outcome;
        HasDivisors = quotients;
        if (!quotients && rows.All(row => row is ConstantKernel)) _constants = [.. rows.Select(row => ((ConstantKernel)row).Value)];
    }

    public override bool HasDivisors { get; }

    protected override void FindCauses(Workspace work, int row, CauseList causes) => _outcome.Explain(this, work, row, causes);

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<long> hits = _outcome.Hits(work);
        Span<long> units = state.RoomForUnits();
        Span<long> divisors = HasDivisors ? state.RoomForDivisors() : default;
        bool allHit = _constants is not null;
        for (int row = 0; row < units.Length; row++)
        {
            long hit = hits[row];
            if (_constants is { } constants && hit >= 0)
            {
                units[row] = constants[hit];
                continue;
            }
            allHit = false;
            // A constant is read as such, since a large table has too many to write each out for every row.
            var output = (ValueKernel?)_outcome.Of(hit);
            units[row] = output switch { null => 0, ConstantKernel constant => constant.Value, _ => output.Units(work)[row] };
            if (HasDivisors) divisors[row] = output is null ? 1 : new Factors(output.Divisors(work), output.Divisor)[row];
        }
        if (allHit) return;
        _outcome.MarkMissing(work, state);
    }
}
