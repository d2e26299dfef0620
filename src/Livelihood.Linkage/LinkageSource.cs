using Livelihood.Core.Tables;

namespace Livelihood.Linkage;

/// <summary>Names one table of records to be linked.</summary>
public sealed record LinkageSource
{
    /// <summary>Gets the name that results show, unique among the sources, such as the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the records, one a row.</summary>
    public required Table Table { get; init; }

    /// <summary>Gets the column whose values identify a record within the source; null numbers the rows from 1.</summary>
    public string? IdColumn { get; init; }
}
