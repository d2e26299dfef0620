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

    /// <summary>Whether the scope says nothing about it, such as about a row for towns in a scope of the country; then other scopes decide.</summary>
    public bool IsIdle { get; init; }

    /// <summary>Whether it is a defect only where all scopes of a region show it: a row that is needed for one of its areas is needed.</summary>
    public bool NeedsAllScopes => Kind is DefectKind.CellNeverHolds or DefectKind.MaskedRow or DefectKind.UnreachableOutput;
}
