namespace Livelihood.Rules.Dmn;

/// <summary>Says what an element needs of another.</summary>
public enum DmnRequirementKind
{
    /// <summary>The value of an input.</summary>
    Input,

    /// <summary>The value of a decision.</summary>
    Decision,

    /// <summary>The function of a business knowledge model or of a decision service.</summary>
    Knowledge,

    /// <summary>The authority of a knowledge source, an input or a decision; without effect on values.</summary>
    Authority,
}
