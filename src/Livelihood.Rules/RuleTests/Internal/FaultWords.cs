using Livelihood.Rules.Evaluation;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Says in words why a value could not be computed.</summary>
internal static class FaultWords
{
    public static string Of(EvaluationFaultKind kind) => kind switch
    {
        EvaluationFaultKind.Overflow => "too large to be held exactly",
        EvaluationFaultKind.DivisionByZero => "division by zero",
        EvaluationFaultKind.NoSuchDate => "a date that does not exist",
        EvaluationFaultKind.UnknownRegion => "a region that is not in the tree",
        EvaluationFaultKind.UnknownCode => "a code that is not declared",
        EvaluationFaultKind.Malformed => "a text that cannot be read as its type",
        EvaluationFaultKind.NoParameterValue => "a parameter without a value",
        _ => "rows of a table that must not apply together",
    };
}
