namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A kernel whose values are whole numbers of 64 bits, or exact quotients of two.</summary>
/// <remarks>
/// What the units stand for is known from the type: a number's units at its scale; a day number; microseconds since 0001-01-01; microseconds; months;
/// the place of a text, category or region code in the texts of the evaluation. A number's value is units / divisor, where the divisor is one for the
/// whole plan (ten to the scale, for a stored number) or, for quotients, one per row.
/// </remarks>
internal abstract class ValueKernel(int level, params Kernel[] operands) : Kernel(level, operands)
{
    /// <summary>What a number's units are divided by, above 0; 1 where <see cref="HasDivisors"/> or where this is no number.</summary>
    public long Divisor { get; init; } = 1;

    /// <summary>Whether each row has a divisor of its own.</summary>
    public virtual bool HasDivisors => false;

    /// <summary>The units of each row; of missing rows they mean nothing.</summary>
    public virtual ReadOnlySpan<long> Units(Workspace work) => work.State(this).Units;

    /// <summary>The divisor of each row, above 0 even where the row is missing; empty where <see cref="Divisor"/> holds for all.</summary>
    public virtual ReadOnlySpan<long> Divisors(Workspace work) => HasDivisors ? work.State(this).Divisors : default;
}
