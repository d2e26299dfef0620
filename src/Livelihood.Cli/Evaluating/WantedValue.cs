using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Is one value to be computed.</summary>
/// <param name="Header">What it is called in the output: the expression or name as it was given.</param>
/// <param name="Result">The rules' result that computes it.</param>
/// <param name="Child">The child table whose rows have it; null for the subject.</param>
/// <param name="Type">Its type.</param>
internal sealed record WantedValue(string Header, string Result, string? Child, RuleType Type);
