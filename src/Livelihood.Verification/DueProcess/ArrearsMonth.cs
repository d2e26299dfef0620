using Livelihood.Core.Numbers;

namespace Livelihood.Verification.DueProcess;

/// <summary>Holds one month of arrears.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Due">What was due in the period's part of the month.</param>
/// <param name="Paid">What was paid for it.</param>
public readonly record struct ArrearsMonth(DateOnly Month, FixedPoint Due, FixedPoint Paid)
{
    /// <summary>What is owed: due less paid, below zero where too much was paid.</summary>
    public FixedPoint Owed => Due - Paid;
}
