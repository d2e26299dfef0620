using Livelihood.Core.Numbers;

namespace Livelihood.Verification.DueProcess;

/// <summary>States an amount per month and the first day from which it is in force, until the next begins.</summary>
/// <param name="From">The first day in force.</param>
/// <param name="Amount">The amount per month, 0 or more.</param>
public readonly record struct MonthlyAmount(DateOnly From, FixedPoint Amount);
