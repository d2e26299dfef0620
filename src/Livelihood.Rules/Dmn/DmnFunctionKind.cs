namespace Livelihood.Rules.Dmn;

/// <summary>Names the languages of functions in DMN models.</summary>
public enum DmnFunctionKind
{
    /// <summary>FEEL.</summary>
    Feel,

    /// <summary>A method of a Java class; not run.</summary>
    Java,

    /// <summary>A PMML model; not run.</summary>
    Pmml,
}
