namespace Livelihood.Rules.Proving.Internal;

/// <summary>A defect found in one scope, before the findings of all scopes are put together.</summary>
internal sealed record Finding
{
    public required DefectKind Kind { get; init; }

    /// <summary>What makes findings of different scopes the same defect.</summary>
    public required string Key { get; init; }

    public required string Message { get; init; }

    public IReadOnlyList<int> Rows { get; init; } = [];

    public string? Output { get; init; }

    public IReadOnlyList<ExampleValue> Example { get; init; } = [];

    public IReadOnlyList<ExampleValue> ComparedWith { get; init; } = [];

    public string? Extent { get; init; }

    public bool OnlyIfTogether { get; init; }

    public bool IsHint { get; init; }
}
