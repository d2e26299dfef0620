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
        bool allHit = _constants is not null;
        if (_constants is { } constants)
        {
            for (int row = 0; row < units.Length; row++)
            {
                long hit = hits[row];
                if (hit >= 0) units[row] = constants[hit];
                else allHit = false;
            }
        }
        if (allHit) return;
        Span<long> divisors = HasDivisors ? state.RoomForDivisors() : default;
        for (int row = 0; row < units.Length; row++)
        {
            var output = (ValueKernel?)_outcome.Of(hits[row]);
            units[row] = output is null ? 0 : output.Units(work)[row];
            if (HasDivisors) divisors[row] = output is null ? 1 : new Factors(output.Divisors(work), output.Divisor)[row];
        }
        _outcome.MarkMissing(work, state);
    }
}
