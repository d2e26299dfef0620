namespace Livelihood.Rules.Feel.Internal;

/// <summary>Is a parameter of a built-in function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type to which an argument is converted; any type also takes null, other types do not.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Repeated">Whether it takes all arguments that remain, as a list.</param>
internal sealed record BuiltInParameter(string Name, FeelType Type, bool Optional, bool Repeated);
