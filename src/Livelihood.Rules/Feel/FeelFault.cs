namespace Livelihood.Rules.Feel;

/// <summary>Tells which limit ended an evaluation early.</summary>
/// <param name="Limit">The name of the limit: a property of <see cref="FeelLimits"/>.</param>
/// <param name="Message">What went beyond it, in one sentence.</param>
public sealed record FeelFault(string Limit, string Message);
