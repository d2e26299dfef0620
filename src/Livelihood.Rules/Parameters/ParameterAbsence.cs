namespace Livelihood.Rules.Parameters;

/// <summary>Says why a parameter has no value for a day, region and keys.</summary>
public enum ParameterAbsence
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>No value is stated for the region, any region above it, or everywhere.</summary>
    NotStated,

    /// <summary>Regions with different values became this one, or it became regions with different values, and nothing says which of them counts.</summary>
    Differing,

    /// <summary>The region is not in the tree, or neither it nor a region that took over from it is in force on the day.</summary>
    UnknownRegion,

    /// <summary>A key has a value that the parameter does not know.</summary>
    UnknownKeyValue,
}
