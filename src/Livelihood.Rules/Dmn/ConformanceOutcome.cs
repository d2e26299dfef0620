namespace Livelihood.Rules.Dmn;

/// <summary>Says how a case of a conformance kit came out.</summary>
public enum ConformanceOutcome
{
    /// <summary>The result is the expected one.</summary>
    Passed,

    /// <summary>The result is another one.</summary>
    Failed,

    /// <summary>The model, the decision's expression or the case itself could not be read.</summary>
    Rejected,
}
