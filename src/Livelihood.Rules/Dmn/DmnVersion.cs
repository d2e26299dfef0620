namespace Livelihood.Rules.Dmn;

/// <summary>Names the versions of DMN whose XML is read.</summary>
public enum DmnVersion
{
    /// <summary>DMN 1.1 (2015).</summary>
    Dmn11,

    /// <summary>DMN 1.2 (2018).</summary>
    Dmn12,

    /// <summary>DMN 1.3 (2019).</summary>
    Dmn13,

    /// <summary>DMN 1.4 (2021).</summary>
    Dmn14,

    /// <summary>DMN 1.5 (2023).</summary>
    Dmn15,
}
