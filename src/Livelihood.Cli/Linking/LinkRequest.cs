namespace Livelihood.Cli.Linking;

/// <summary>Holds what a user asked <c>livelihood link</c> to do.</summary>
internal sealed record LinkRequest
{
    /// <summary>The model's file.</summary>
    public required string Model { get; init; }

    /// <summary>The CSV files, in the order given.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The folder that results go to.</summary>
    public required string Out { get; init; }

    /// <summary>Whether the parameters are learned from the files.</summary>
    public bool Train { get; init; }

    /// <summary>The number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The column that names the true entity, or null.</summary>
    public string? Truth { get; init; }

    /// <summary>The threshold that takes the place of the model's, or null.</summary>
    public double? Threshold { get; init; }

    /// <summary>The column that identifies a record, or null for the usual names.</summary>
    public string? Id { get; init; }

    /// <summary>Whether to go on although there are very many pairs or rows that cannot be read.</summary>
    public bool Force { get; init; }

    /// <summary>Whether the account goes to the output as JSON and nothing else does.</summary>
    public bool Json { get; init; }

    /// <summary>Whether the report masks values of records.</summary>
    public bool Mask { get; init; }
}
