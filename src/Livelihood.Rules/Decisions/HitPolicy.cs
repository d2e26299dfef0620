namespace Livelihood.Rules.Decisions;

/// <summary>Says what a decision table gives where one row, several rows or no row applies.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 8.2.8. Where no row applies the table gives its default, or nothing.</remarks>
public enum HitPolicy
{
    /// <summary>At most one row may apply; two that apply are an error of the table.</summary>
    Unique,

    /// <summary>Several rows may apply, but they must give the same outputs.</summary>
    Any,

    /// <summary>The first row in the table's order that applies.</summary>
    First,

    /// <summary>The row that applies whose outputs stand first in the declared order of allowed values.</summary>
    Priority,

    /// <summary>All rows that apply, in the table's order.</summary>
    RuleOrder,

    /// <summary>All rows that apply, in the declared order of the allowed values.</summary>
    OutputOrder,

    /// <summary>All rows that apply, as a list; the library keeps the table's order.</summary>
    Collect,

    /// <summary>The sum of the outputs of the rows that apply.</summary>
    CollectSum,

    /// <summary>The least output of the rows that apply.</summary>
    CollectMin,

    /// <summary>The greatest output of the rows that apply.</summary>
    CollectMax,

    /// <summary>The number of the rows that apply.</summary>
    CollectCount,
}
