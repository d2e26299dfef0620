using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>A function of the language: how it is called and what it becomes.</summary>
/// <param name="Parameters">The parameters' names, in order, for calls with named arguments.</param>
/// <param name="Required">How many of them must be given.</param>
/// <param name="Variadic">Whether any number of arguments may stand in place of the one list.</param>
/// <param name="Make">Makes the value from the arguments; null after a problem, which it has reported.</param>
internal sealed record BuiltIn(
    IReadOnlyList<string> Parameters, int Required, bool Variadic, Func<Checker, IReadOnlyList<Argument>, TextSpan, TypedNode?> Make)
{
    /// <summary>The name of an argument that may stand alone in place of the others; null where there is none.</summary>
    public string? Alone { get; init; }
}
