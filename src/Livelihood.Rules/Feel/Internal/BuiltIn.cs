namespace Livelihood.Rules.Feel.Internal;

/// <summary>Is one form of a built-in function: its parameters and what it computes.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Body">The computation, on arguments of the declared types; absent optional ones are null.</param>
internal sealed record BuiltIn(string Name, IReadOnlyList<BuiltInParameter> Parameters, Func<BuiltInCall, FeelValue> Body);
