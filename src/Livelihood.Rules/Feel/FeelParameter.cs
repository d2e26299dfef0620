namespace Livelihood.Rules.Feel;

/// <summary>Is a parameter of a function.</summary>
/// <param name="Name">The name by which the body and a call with named arguments know it.</param>
/// <param name="Type">The type to which arguments are converted.</param>
public sealed record FeelParameter(string Name, FeelType Type);
