using Livelihood.Core.Numbers;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Rounds numbers and exact quotients to a scale, as stated.</summary>
internal sealed class RoundKernel(ValueKernel operand, int scale, Rounding rounding) : ValueKernel(operand.Level, operand)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> over = operand.Units(work);
        var under = new Factors(operand.Divisors(work), operand.Divisor);
        Span<long> rounded = state.RoomForUnits();
        for (int row = 0; row < rounded.Length; row++)
        {
            Why why = Fraction.Round(over[row], under[row], scale, rounding, out rounded[row]);
            if (why != Why.None) state.Miss(row, why);
        }
    }
}
